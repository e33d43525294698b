<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.past.forget"/></title>
    <meta name="pageID" content="workgroups-history">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.past.forget"/></h1>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.past.forget.help"/></p>
<form method="get" role="search" action="visitor-erase.jsp" class="wg-past-search">
<div class="wg-criterion wg-f-visitor<c:if test="${page.wrong() != null}"> wg-wrong</c:if>">
    <label for="f-visitor"><fmt:message key="console.past.field.visitor"/></label>
    <input type="text" id="f-visitor" name="visitor" value="<c:out value="${page.typed()}"/>" autocomplete="off" spellcheck="false" aria-describedby="h-visitor" <c:if test="${page.wrong() != null}">aria-invalid="true"</c:if>>
    <div id="h-visitor" class="wg-help">
<c:if test="${page.wrong() != null}"><p class="wg-error"><c:set var="said" value="${page.wrong()}"/><%@ include file="WEB-INF/parts/said.jspf" %></p></c:if>
        <p><fmt:message key="console.past.forget.visitor"/></p>
    </div>
</div>
<p class="wg-buttons"><button type="submit" id="look"><fmt:message key="console.past.forget.look"/></button> <a href="history.jsp"><fmt:message key="console.cancel"/></a></p>
</form>
<c:if test="${not empty page.visitor()}">
<c:choose>
<c:when test="${not empty page.running()}">
<div class="error" role="alert" id="refused"><fmt:message key="console.past.refused"/></div>
<ul id="running"><c:forEach items="${page.running()}" var="stop"><li><a href="<c:out value="${stop.address()}"/>"><c:out value="${stop.workgroup()}"/></a></li></c:forEach></ul>
</c:when>
<c:otherwise>
<div class="warning" role="alert"><fmt:message key="console.delete.warning"/></div>
<h2><fmt:message key="console.delete.goes"/></h2>
<ul id="goes">
    <li><c:choose><c:when test="${page.more()}"><fmt:message key="console.past.forget.many" var="words"><fmt:param value="${page.count().toString()}"/></fmt:message></c:when><c:otherwise><fmt:message key="console.past.forget.count" var="words"><fmt:param value="${page.count().toString()}"/></fmt:message></c:otherwise></c:choose><c:out value="${words}"/></li>
<%@ include file="WEB-INF/parts/erased.jspf" %>
    <li><fmt:message key="console.past.goes.contacts"/></li>
</ul>
<%@ include file="WEB-INF/parts/not-erased.jspf" %>
<form method="post" action="visitor-erase.jsp">
<input type="hidden" name="token" value="<c:out value="${token}"/>">
<input type="hidden" name="visitor" value="<c:out value="${page.visitor()}"/>">
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.past.forget.send"/></button></p>
</form>
</c:otherwise>
</c:choose>
</c:if>
</div>
</body>
</html>
