<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.queues"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.queues"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.queues.help"/></p>
<div class="jive-table">
<table class="wg-table" id="queues">
    <thead><tr>
        <th scope="col"><fmt:message key="console.column.name"/></th>
        <th scope="col"><fmt:message key="console.column.waiting"/></th>
        <th scope="col"><fmt:message key="console.column.chats"/></th>
        <th scope="col"><fmt:message key="console.queues.people"/></th>
        <th scope="col"><fmt:message key="console.field.groups"/></th>
        <th scope="col"><fmt:message key="console.column.actions"/></th>
    </tr></thead>
    <tbody>
<c:forEach items="${page.rows()}" var="row" varStatus="at">
    <c:url value="queue.jsp" var="edit"><c:param name="workgroup" value="${page.workgroup()}"/><c:param name="queue" value="${row.name()}"/></c:url>
    <c:url value="queue-delete.jsp" var="remove"><c:param name="workgroup" value="${page.workgroup()}"/><c:param name="queue" value="${row.name()}"/></c:url>
    <tr>
        <th scope="row"><a href="<c:out value="${edit}"/>"><c:out value="${row.name()}"/></a><span class="wg-description"><c:out value="${row.description()}"/></span></th>
<c:choose>
    <c:when test="${row.standing() == null}"><td colspan="2" class="wg-unknown"><fmt:message key="console.unknown"/></td></c:when>
    <c:otherwise>
        <td data-label="<fmt:message key="console.column.waiting"/>"><c:out value="${row.standing().waiting()}"/></td>
        <td data-label="<fmt:message key="console.column.chats"/>"><c:out value="${row.standing().chats()}"/></td>
    </c:otherwise>
</c:choose>
        <td data-label="<fmt:message key="console.queues.people"/>"><c:out value="${row.people()}"/></td>
        <td data-label="<fmt:message key="console.field.groups"/>"><c:out value="${row.groups()}"/></td>
        <td class="wg-actions">
<c:if test="${not at.first}">
            <form method="post" action="queues.jsp">
                <input type="hidden" name="token" value="<c:out value="${token}"/>">
                <input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
                <input type="hidden" name="queue" value="<c:out value="${row.name()}"/>">
                <button type="submit" name="do" value="up"><fmt:message key="console.queues.up"/></button>
            </form>
</c:if>
            <a href="<c:out value="${edit}"/>"><fmt:message key="console.edit"/></a>
            <c:if test="${not (at.first and at.last)}"><a href="<c:out value="${remove}"/>"><fmt:message key="console.delete"/></a></c:if>
        </td>
    </tr>
</c:forEach>
    </tbody>
</table>
</div>
<form method="post" action="queues.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.queues.add"/></button></p>
</form>
</div>
</body>
</html>
