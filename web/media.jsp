<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.media"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.media"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<fmt:message key="console.media.help" var="words"><fmt:param value="${page.largest().toString()}"/></fmt:message><p><c:out value="${words}"/></p>
<c:if test="${page.conflict()}"><div class="warning" role="alert"><fmt:message key="console.media.conflict"/></div></c:if>
<c:if test="${page.isWrong()}"><div class="error" role="alert"><fmt:message key="console.media.wrong"/></div></c:if>
<form method="post" action="media.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="token" value="<c:out value="${token}"/>">
<input type="hidden" name="version" value="<c:out value="${page.version()}"/>">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<section class="wg-group">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.media.sounds"/></h2>
    <div class="jive-contentBox"><c:forEach items="${page.sounds()}" var="item"><%@ include file="WEB-INF/parts/media-item.jspf" %></c:forEach></div>
</section>
<section class="wg-group">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.media.pictures"/></h2>
    <div class="jive-contentBox"><c:forEach items="${page.pictures()}" var="item"><%@ include file="WEB-INF/parts/media-item.jspf" %></c:forEach></div>
</section>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
