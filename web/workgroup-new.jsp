<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.new"/></title>
    <meta name="pageID" content="workgroups-new">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.new"/></h1>
<p><fmt:message key="console.new.help"/></p>
<form method="post" action="workgroup-new.jsp" enctype="multipart/form-data" class="wg-form">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.create"/></button> <a href="workgroups.jsp"><fmt:message key="console.cancel"/></a></p>
</form>
</div>
</body>
</html>
