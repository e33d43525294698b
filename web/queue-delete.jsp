<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.queue-delete.title"/> <c:out value="${page.queue()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.queue-delete.title"/> <c:out value="${page.queue()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<c:choose>
<c:when test="${empty page.heir()}"><div class="warning" role="alert"><fmt:message key="console.queue-delete.last"/></div></c:when>
<c:otherwise>
<div class="warning" role="alert"><fmt:message key="console.delete.warning"/></div>
<h2><fmt:message key="console.delete.goes"/></h2>
<ul id="goes">
    <li><fmt:message key="console.queue-delete.settings"/></li>
<c:forEach items="${page.rules()}" var="rule"><li><fmt:message key="console.queue-delete.rule"/> <code><c:out value="${rule}"/></code></li></c:forEach>
<c:forEach items="${page.feeders()}" var="feeder"><li><fmt:message key="console.queue-delete.feeder"/> <c:out value="${feeder}"/></li></c:forEach>
</ul>
<h2><fmt:message key="console.queue-delete.moves"/> <c:out value="${page.heir()}"/></h2>
<ul id="moves">
<c:choose>
    <c:when test="${page.standing() == null}"><li class="wg-unknown"><fmt:message key="console.unknown"/></li></c:when>
    <c:otherwise>
    <li><fmt:message key="console.queue-delete.waiting"/> <c:out value="${page.standing().waiting()}"/></li>
    <li><fmt:message key="console.queue-delete.chats"/> <c:out value="${page.standing().chats()}"/></li>
    </c:otherwise>
</c:choose>
</ul>
<form method="post" action="queue-delete.jsp">
<input type="hidden" name="token" value="<c:out value="${token}"/>">
<input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
<input type="hidden" name="queue" value="<c:out value="${page.queue()}"/>">
<c:url value="queues.jsp" var="queues"><c:param name="workgroup" value="${page.workgroup()}"/></c:url>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.delete"/></button> <a href="<c:out value="${queues}"/>"><fmt:message key="console.cancel"/></a></p>
</form>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
