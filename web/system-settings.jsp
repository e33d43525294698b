<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.system.settings"/></title>
    <meta name="pageID" content="workgroups-system-settings">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.system.settings"/></h1>
<%@ include file="WEB-INF/parts/done.jspf" %>
<c:if test="${not empty page.pending()}">
<div class="warning" role="alert" id="pending"><fmt:message key="console.system.pending"/>
<ul><c:forEach items="${page.pending()}" var="name"><li><fmt:message key="console.field.${name}"/></li></c:forEach></ul></div>
</c:if>
<p><fmt:message key="console.system.settings.help"/></p>
<form method="post" action="system-settings.jsp" enctype="multipart/form-data" class="wg-form">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <a href="system.jsp"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
