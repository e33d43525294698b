<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.queue"/> <c:out value="${page.queue()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.queue"/> <c:out value="${page.queue()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<%@ include file="WEB-INF/parts/unknown.jspf" %>
<c:url value="workgroup.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/></c:url>
<p><fmt:message key="console.form.help"/></p>
<form method="post" action="queue.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
<input type="hidden" name="queue" value="<c:out value="${page.queue()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <a href="<c:out value="${address}"/>"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
