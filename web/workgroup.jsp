<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<%@ include file="WEB-INF/parts/unknown.jspf" %>
<c:if test="${page.start() != null}">
<c:url value="queues.jsp" var="queues"><c:param name="workgroup" value="${page.workgroup()}"/></c:url>
<c:url value="rules.jsp" var="rules"><c:param name="workgroup" value="${page.workgroup()}"/></c:url>
<c:url value="hours.jsp" var="hours"><c:param name="workgroup" value="${page.workgroup()}"/></c:url>
<div class="wg-next" id="next">
    <h2><fmt:message key="console.next-steps"/></h2>
    <ol>
        <c:if test="${page.start().deserted()}"><li><strong><fmt:message key="console.next-steps.nobody"/></strong> <c:forEach items="${page.nav().queues()}" var="link"><a href="<c:out value="${link.address()}"/>"><c:out value="${link.queue()}"/></a> </c:forEach></li></c:if>
        <li><fmt:message key="console.next-steps.agents"/></li>
        <li><fmt:message key="console.next-steps.visitors"/> <code><c:out value="${page.start().address()}"/></code></li>
        <li><a href="<c:out value="${hours}"/>"><fmt:message key="console.next-steps.hours"/></a></li>
        <li><a href="<c:out value="${queues}"/>"><fmt:message key="console.next-steps.queues"/></a>, <a href="<c:out value="${rules}"/>"><fmt:message key="console.next-steps.rules"/></a></li>
    </ol>
</div>
</c:if>
<p><fmt:message key="console.form.help"/></p>
<form method="post" action="workgroup.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
