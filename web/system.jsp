<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.system"/></title>
    <meta name="pageID" content="workgroups-system">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.system"/></h1>
<c:choose>
<c:when test="${page.unwell() == 0}"><div class="success" role="status"><fmt:message key="console.system.well"/></div></c:when>
<c:otherwise><div class="warning" role="alert"><fmt:message key="console.system.unwell" var="words"><fmt:param value="${page.unwell().toString()}"/></fmt:message><c:out value="${words}"/></div></c:otherwise>
</c:choose>
<p><fmt:message key="console.system.at" var="words"><fmt:param value="${page.time()}"/></fmt:message><c:out value="${words}"/></p>
<p class="wg-buttons"><a id="again" href="system.jsp"><fmt:message key="console.system.again"/></a> <a id="report" href="system.jsp?as=text"><fmt:message key="console.system.report"/></a> <a id="settings" href="system-settings.jsp"><fmt:message key="console.system.settings"/></a></p>
<div class="jive-table">
<table class="wg-table wg-findings" id="findings">
    <thead><tr>
        <th scope="col"><fmt:message key="console.column.check"/></th>
        <th scope="col"><fmt:message key="console.column.state"/></th>
        <th scope="col"><fmt:message key="console.column.found"/></th>
    </tr></thead>
    <tbody>
<c:forEach items="${page.findings()}" var="finding">
    <tr id="check-<c:out value="${finding.check()}"/>">
        <th scope="row"><fmt:message key="console.check.${finding.check()}"/></th>
        <td data-label="<fmt:message key="console.column.state"/>"><span class="wg-state-<c:out value="${finding.state().name()}"/>"><fmt:message key="${finding.stateKey()}"/></span></td>
        <td data-label="<fmt:message key="console.column.found"/>"><c:set var="said" value="${finding.says()}"/><%@ include file="WEB-INF/parts/said.jspf" %><c:if test="${not empty finding.advice()}"><p class="wg-advice"><fmt:message key="${finding.advice()}"/></p></c:if></td>
    </tr>
</c:forEach>
    </tbody>
</table>
</div>
<p><fmt:message key="console.system.report.help"/></p>
</div>
</body>
</html>
