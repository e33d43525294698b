<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.delete.title"/> <c:out value="${page.workgroup()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.delete.title"/> <c:out value="${page.workgroup()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<div class="warning" role="alert"><fmt:message key="console.delete.warning"/></div>
<h2><fmt:message key="console.delete.goes"/></h2>
<ul id="goes">
    <li><fmt:message key="console.delete.settings"/></li>
    <c:forEach items="${page.queues()}" var="queue"><li><fmt:message key="console.queue"/> <c:out value="${queue}"/></li></c:forEach>
<c:choose>
    <c:when test="${page.standing() == null}"><li class="wg-unknown"><fmt:message key="console.unknown"/></li></c:when>
    <c:otherwise>
    <li><fmt:message key="console.delete.waiting"/> <c:out value="${page.standing().waiting()}"/></li>
    <li><fmt:message key="console.delete.chats"/> <c:out value="${page.standing().chats()}"/></li>
    <li><fmt:message key="console.delete.agents"/> <c:out value="${page.standing().onDuty()}"/></li>
    </c:otherwise>
</c:choose>
</ul>
<h2><fmt:message key="console.delete.stays"/></h2>
<p><fmt:message key="console.delete.transcripts"/></p>
<form method="post" action="workgroup-delete.jsp">
<input type="hidden" name="token" value="<c:out value="${token}"/>">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.delete"/></button> <a href="workgroups.jsp"><fmt:message key="console.cancel"/></a></p>
</form>
</div>
</body>
</html>
