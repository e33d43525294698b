<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.live.chat.title"/> <c:out value="${page.workgroup()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
    <script src="script/live.js" defer></script>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.live.chat.title"/> <c:out value="${page.workgroup()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<c:url value="live.jsp" var="up"><c:param name="workgroup" value="${page.workgroup()}"/></c:url>
<p><a id="up" href="<c:out value="${up}"/>"><fmt:message key="console.live.title"/> <c:out value="${page.workgroup()}"/></a></p>
<%@ include file="WEB-INF/parts/done.jspf" %>
<c:if test="${not empty page.problem()}"><div class="error" role="alert" id="problem"><c:out value="${page.problem()}"/></div></c:if>
<c:choose>
<c:when test="${page.chat() == null}"><p id="busy"><fmt:message key="console.unknown"/></p></c:when>
<c:otherwise>
<c:url value="live-chat.jsp" var="source"><c:param name="workgroup" value="${page.workgroup()}"/><c:param name="request" value="${page.request()}"/><c:param name="as" value="data"/></c:url>
<div id="live" data-source="<c:out value="${source}"/>" data-workgroup="<c:out value="${page.workgroup()}"/>" data-version="<c:out value="${page.version()}"/>" data-at="<c:out value="${page.at()}"/>">
<%@ include file="WEB-INF/parts/live-root.jspf" %>
<dl class="wg-chat-facts" id="facts">
    <dt><fmt:message key="console.live.visitor"/></dt><dd><span data-cell="number"><c:out value="${page.chat().number()}"/></span> <span data-cell="name"><c:out value="${page.chat().name()}"/></span></dd>
    <dt><fmt:message key="console.live.agents"/></dt><dd data-cell="agents"><c:out value="${page.chat().agents()}"/></dd>
    <dt><fmt:message key="console.queue"/></dt><dd data-cell="queue"><c:out value="${page.chat().queue()}"/></dd>
    <dt><fmt:message key="console.live.since"/></dt><dd data-cell="since"><c:out value="${page.chat().since()}"/></dd>
    <dt><fmt:message key="console.column.state"/></dt><dd data-cell="state"><c:out value="${page.chat().state()}"/></dd>
    <dt><fmt:message key="console.live.room"/></dt><dd><c:out value="${page.room()}"/></dd>
</dl>
<form method="post" action="live-chat.jsp">
    <input type="hidden" name="token" value="<c:out value="${token}"/>">
    <input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
    <input type="hidden" name="request" value="<c:out value="${page.request()}"/>">
    <p class="wg-help"><fmt:message key="console.live.enter.help"/></p>
    <p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.live.enter"/></button></p>
</form>
<h2><fmt:message key="console.live.said"/></h2>
<p id="facts-earlier" data-cell="earlier"><c:out value="${page.chat().earlier()}"/></p>
<ol id="lines" class="wg-lines" aria-live="polite" tabindex="0" aria-label="<fmt:message key="console.live.said"/>">
<c:forEach items="${page.chat().lines()}" var="line"><li data-key="<c:out value="${line.key()}"/>"><span class="wg-line-at" data-cell="at"><c:out value="${line.at()}"/></span> <strong data-cell="who"><c:out value="${line.who()}"/></strong>: <span class="wg-line-said" data-cell="said"><c:out value="${line.said()}"/></span></li>
</c:forEach></ol>
<template data-row="lines"><li data-key=""><span class="wg-line-at" data-cell="at"></span> <strong data-cell="who"></strong>: <span class="wg-line-said" data-cell="said"></span></li></template>
</div>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
