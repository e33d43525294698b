<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroups"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroups"/></h1>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.workgroups.help"/></p>
<p><a class="wg-button" id="new" href="workgroup-new.jsp"><fmt:message key="console.new"/></a></p>
<c:if test="${page.total() > 0 or not empty page.find()}">
<form method="get" role="search" action="workgroups.jsp" class="wg-search">
    <label for="find"><fmt:message key="console.workgroups.find"/></label>
    <input type="search" id="find" name="find" value="<c:out value="${page.find()}"/>" autocomplete="off">
    <button type="submit"><fmt:message key="console.find"/></button>
    <c:if test="${not empty page.find()}"><a id="all" href="workgroups.jsp"><fmt:message key="console.workgroups.all"/></a></c:if>
</form>
</c:if>
<c:choose>
<c:when test="${empty page.rows() and not empty page.find()}"><p id="none"><fmt:message key="console.workgroups.unfound"/></p></c:when>
<c:when test="${empty page.rows()}">
<div id="none" class="wg-next">
    <h2><fmt:message key="console.workgroups.none"/></h2>
    <ol><li><fmt:message key="console.first.users"/></li><li><a href="workgroup-new.jsp"><fmt:message key="console.first.workgroup"/></a></li><li><fmt:message key="console.first.duty"/></li></ol>
</div>
</c:when>
<c:otherwise>
<div class="jive-table">
<table class="wg-table" id="workgroups">
    <thead><tr>
        <th scope="col"><fmt:message key="console.column.name"/></th>
        <th scope="col"><fmt:message key="console.column.state"/></th>
        <th scope="col"><fmt:message key="console.column.waiting"/></th>
        <th scope="col"><fmt:message key="console.column.oldest"/></th>
        <th scope="col"><fmt:message key="console.column.chats"/></th>
        <th scope="col"><fmt:message key="console.column.agents"/></th>
        <th scope="col"><fmt:message key="console.column.actions"/></th>
    </tr></thead>
    <tbody>
<c:forEach items="${page.rows()}" var="row">
    <c:set var="now" value="${row.standing()}"/>
    <c:url value="workgroup.jsp" var="edit"><c:param name="name" value="${row.name()}"/></c:url>
    <c:url value="live.jsp" var="live"><c:param name="workgroup" value="${row.name()}"/></c:url>
    <c:url value="workgroup-delete.jsp" var="remove"><c:param name="name" value="${row.name()}"/></c:url>
    <tr id="row-<c:out value="${row.name()}"/>">
        <th scope="row"><a href="<c:out value="${edit}"/>"><c:out value="${row.name()}"/></a><span class="wg-description"><c:out value="${row.description()}"/></span></th>
<c:choose>
    <c:when test="${now == null}"><td colspan="5" class="wg-unknown"><fmt:message key="console.unknown"/></td></c:when>
    <c:otherwise>
        <td data-label="<fmt:message key="console.column.state"/>"><c:choose><c:when test="${now.open()}"><span class="wg-open"><fmt:message key="console.open"/></span></c:when><c:otherwise><span class="wg-closed"><fmt:message key="console.closed"/></span></c:otherwise></c:choose></td>
        <td data-label="<fmt:message key="console.column.waiting"/>"><c:out value="${now.waiting()}"/></td>
        <td data-label="<fmt:message key="console.column.oldest"/>"><c:choose><c:when test="${now.oldest() == null}"><fmt:message key="console.nobody"/></c:when><c:otherwise><c:set var="said" value="${now.oldest()}"/><%@ include file="WEB-INF/parts/said.jspf" %></c:otherwise></c:choose></td>
        <td data-label="<fmt:message key="console.column.chats"/>"><c:out value="${now.chats()}"/></td>
        <td data-label="<fmt:message key="console.column.agents"/>"><c:out value="${now.onDuty()}"/></td>
    </c:otherwise>
</c:choose>
        <td class="wg-actions">
            <form method="post" action="workgroups.jsp">
                <input type="hidden" name="token" value="<c:out value="${token}"/>">
                <input type="hidden" name="name" value="<c:out value="${row.name()}"/>">
                <input type="hidden" name="page" value="<c:out value="${page.page()}"/>">
                <input type="hidden" name="find" value="<c:out value="${page.find()}"/>">
                <c:choose>
                <c:when test="${row.open()}"><input type="hidden" name="open" value=""><button type="submit"><fmt:message key="console.close"/></button></c:when>
                <c:otherwise><input type="hidden" name="open" value="on"><button type="submit"><fmt:message key="console.reopen"/></button></c:otherwise>
                </c:choose>
            </form>
            <a href="<c:out value="${live}"/>"><fmt:message key="console.nav.live"/></a>
            <a href="<c:out value="${edit}"/>"><fmt:message key="console.edit"/></a>
            <a href="<c:out value="${remove}"/>"><fmt:message key="console.delete"/></a>
        </td>
    </tr>
</c:forEach>
    </tbody>
</table>
</div>
<c:if test="${page.pages() > 1}">
<c:url value="workgroups.jsp" var="before"><c:param name="page" value="${page.page() - 1}"/><c:param name="find" value="${page.find()}"/></c:url>
<c:url value="workgroups.jsp" var="after"><c:param name="page" value="${page.page() + 1}"/><c:param name="find" value="${page.find()}"/></c:url>
<nav class="wg-pages" aria-label="<fmt:message key="console.pages"/>">
    <c:if test="${page.page() > 1}"><a id="previous" href="<c:out value="${before}"/>"><fmt:message key="console.previous"/></a></c:if>
    <fmt:message key="console.page" var="words"><fmt:param value="${page.page().toString()}"/><fmt:param value="${page.pages().toString()}"/><fmt:param value="${page.total().toString()}"/></fmt:message><span><c:out value="${words}"/></span>
    <c:if test="${page.page() < page.pages()}"><a id="next" href="<c:out value="${after}"/>"><fmt:message key="console.next"/></a></c:if>
</nav>
</c:if>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
