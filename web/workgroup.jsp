<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html>
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/></h1>
<%@ include file="WEB-INF/parts/done.jspf" %>
<nav class="wg-queues" aria-label="<fmt:message key="console.queues"/>"><strong><fmt:message key="console.queues"/></strong>
<c:forEach items="${page.queues()}" var="queue"><c:url value="queue.jsp" var="address"><c:param name="workgroup" value="${page.workgroup()}"/><c:param name="queue" value="${queue}"/></c:url><a href="<c:out value="${address}"/>"><c:out value="${queue}"/></a> </c:forEach></nav>
<p><fmt:message key="console.form.help"/></p>
<form method="post" action="workgroup.jsp" class="wg-form">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
</body>
</html>
