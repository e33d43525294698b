<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.past.erase"/></title>
    <meta name="pageID" content="workgroups-history">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.past.erase"/></h1>
<p><fmt:message key="console.past.visitor"/>: <strong id="visitor"><c:out value="${page.visitor()}"/></strong>, <fmt:message key="console.past.workgroup"/>: <strong><c:out value="${page.workgroup()}"/></strong>, <span class="wg-value"><c:out value="${page.session()}"/></span></p>
<c:choose>
<c:when test="${page.running()}">
<div class="error" role="alert" id="refused"><fmt:message key="console.past.refused"/></div>
<p><a id="back" href="<c:out value="${page.address()}"/>"><fmt:message key="console.back"/></a></p>
</c:when>
<c:otherwise>
<div class="warning" role="alert"><fmt:message key="console.delete.warning"/></div>
<h2><fmt:message key="console.delete.goes"/></h2>
<ul id="goes">
<%@ include file="WEB-INF/parts/erased.jspf" %>
<c:forEach items="${page.stops()}" var="stop">    <li><fmt:message key="console.past.stop.goes"/> <a href="<c:out value="${stop.address()}"/>"><c:out value="${stop.workgroup()}"/></a></li>
</c:forEach></ul>
<%@ include file="WEB-INF/parts/not-erased.jspf" %>
<form method="post" action="conversation-erase.jsp">
<input type="hidden" name="token" value="<c:out value="${token}"/>">
<input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
<input type="hidden" name="session" value="<c:out value="${page.session()}"/>">
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.past.erase"/></button> <a href="<c:out value="${page.address()}"/>"><fmt:message key="console.cancel"/></a></p>
</form>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
