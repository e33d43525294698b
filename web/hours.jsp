<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.hours"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.hours"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.hours.help"/></p>
<c:if test="${not page.on()}"><div class="warning" role="status"><fmt:message key="console.hours.switched-off"/></div></c:if>
<section id="plan" class="wg-trial" aria-labelledby="plan-title">
    <h2 id="plan-title"><c:choose><c:when test="${page.typed()}"><fmt:message key="console.hours.typed"/></c:when><c:otherwise><fmt:message key="console.hours.saved"/></c:otherwise></c:choose></h2>
    <p id="now"><c:choose><c:when test="${page.plan().open()}"><span class="wg-open"><fmt:message key="console.open"/></span></c:when><c:otherwise><span class="wg-closed"><fmt:message key="console.closed"/></span></c:otherwise></c:choose>
        <fmt:message key="console.hours.now"/> <fmt:message key="${page.plan().now().day()}"/> <c:out value="${page.plan().now().time()}"/> (<c:out value="${page.plan().zone()}"/>)</p>
<c:choose>
<c:when test="${empty page.plan().changes()}"><p><fmt:message key="console.hours.stays"/></p></c:when>
<c:otherwise>
    <ol id="changes">
<c:forEach items="${page.plan().changes()}" var="change"><li><c:choose><c:when test="${change.opens()}"><fmt:message key="console.hours.opens"/></c:when><c:otherwise><fmt:message key="console.hours.closes"/></c:otherwise></c:choose> <fmt:message key="${change.at().day()}"/> <c:out value="${change.at().time()}"/></li>
</c:forEach>
    </ol>
</c:otherwise>
</c:choose>
</section>
<form method="post" action="hours.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<c:url value="workgroup.jsp" var="settings"><c:param name="name" value="${page.workgroup()}"/></c:url>
<p><a href="<c:out value="${settings}"/>#turned-away"><fmt:message key="console.hours.turned-away"/></a></p>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <button type="submit" id="try" name="do" value="try"><fmt:message key="console.hours.preview"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
