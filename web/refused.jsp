<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.refused"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.refused"/></h1>
<div class="warning" role="alert"><fmt:message key="${page.key()}"/></div>
<p class="wg-buttons"><c:if test="${not empty page.again()}"><a id="again" href="<c:out value="${page.again()}"/>"><fmt:message key="console.refused.again"/></a> </c:if><c:if test="${page.system()}"><a id="system" href="system.jsp"><fmt:message key="console.refused.system"/></a> </c:if><a id="list" href="workgroups.jsp"><fmt:message key="console.refused.list"/></a></p>
</div>
</body>
</html>
