<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.texts"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.texts"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.texts.help"/></p>
<c:if test="${not page.mails()}"><div class="warning" id="no-mail"><fmt:message key="console.texts.no-mail"/></div></c:if>
<form method="post" action="texts.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
