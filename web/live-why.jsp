<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.live.why.title"/> <c:out value="${page.workgroup()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.live.why.title"/> <c:out value="${page.workgroup()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<c:url value="live.jsp" var="up"><c:param name="workgroup" value="${page.workgroup()}"/></c:url>
<p><a id="up" href="<c:out value="${up}"/>"><fmt:message key="console.live.title"/> <c:out value="${page.workgroup()}"/></a></p>
<c:choose>
<c:when test="${page.why() == null}"><p id="busy"><fmt:message key="console.unknown"/></p></c:when>
<c:otherwise>
<p id="why" class="wg-why"><c:out value="${page.why().sentence()}"/></p>
<h2><fmt:message key="console.live.offers"/></h2>
<c:choose>
<c:when test="${empty page.why().offers()}"><p><fmt:message key="console.live.offers.none"/></p></c:when>
<c:otherwise>
<div class="jive-table">
<table class="wg-table" id="offers">
    <thead><tr><th scope="col"><fmt:message key="console.live.when"/></th><th scope="col"><fmt:message key="console.live.whom"/></th><th scope="col"><fmt:message key="console.live.outcome"/></th></tr></thead>
    <tbody>
<c:forEach items="${page.why().offers()}" var="offer">
    <tr><th scope="row"><c:out value="${offer.at()}"/></th><td data-label="<fmt:message key="console.live.whom"/>"><c:out value="${offer.whom()}"/></td><td data-label="<fmt:message key="console.live.outcome"/>"><c:out value="${offer.outcome()}"/></td></tr>
</c:forEach>
    </tbody>
</table>
</div>
</c:otherwise>
</c:choose>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
