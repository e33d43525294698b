<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.live.title"/> <c:out value="${page.workgroup()}"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
    <script src="script/live.js" defer></script>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.live.title"/> <c:out value="${page.workgroup()}"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<c:if test="${not empty page.problem()}"><div class="error" role="alert" id="problem"><c:out value="${page.problem()}"/></div></c:if>
<c:choose>
<c:when test="${page.live() == null}"><p id="busy"><fmt:message key="console.unknown"/></p></c:when>
<c:otherwise>
<c:url value="live.jsp" var="source"><c:param name="workgroup" value="${page.workgroup()}"/><c:param name="waiting" value="${page.paging().waiting()}"/><c:param name="agents" value="${page.paging().agents()}"/><c:param name="chats" value="${page.paging().chats()}"/><c:param name="as" value="data"/></c:url>
<div id="live" data-source="<c:out value="${source}"/>" data-workgroup="<c:out value="${page.workgroup()}"/>" data-version="<c:out value="${page.version()}"/>" data-at="<c:out value="${page.at()}"/>">
<%@ include file="WEB-INF/parts/live-root.jspf" %>
<ul class="wg-counts" aria-live="polite">
    <li><fmt:message key="console.column.state"/>: <strong data-count="open"><c:out value="${page.live().counts()['open']}"/></strong></li>
    <li><fmt:message key="console.column.waiting"/>: <strong data-count="waiting"><c:out value="${page.live().counts()['waiting']}"/></strong></li>
    <li><fmt:message key="console.column.chats"/>: <strong data-count="chats"><c:out value="${page.live().counts()['chats']}"/></strong></li>
    <li><fmt:message key="console.column.agents"/>: <strong data-count="agents"><c:out value="${page.live().counts()['agents']}"/></strong></li>
    <li><fmt:message key="console.live.free"/>: <strong data-count="free"><c:out value="${page.live().counts()['free']}"/></strong></li>
</ul>
<p class="wg-oldest"><fmt:message key="console.column.oldest"/>: <span id="oldest" data-at="<c:out value="${page.live().oldest()}"/>" data-none-word="<fmt:message key="console.nobody"/>"><c:choose><c:when test="${page.live().oldest() == 0}"><fmt:message key="console.nobody"/></c:when><c:otherwise><c:out value="${page.live().oldestAt()}"/></c:otherwise></c:choose></span></p>
<datalist id="live-free"><c:forEach items="${page.live().free()}" var="agent"><option value="<c:out value="${agent}"/>"></option></c:forEach></datalist>

<section class="wg-live">
<h2><fmt:message key="console.live.waiting"/> <span class="wg-total" data-total="waiting"><c:out value="${page.live().waiting().total()}"/></span></h2>
<c:set var="table" value="${page.live().waiting()}"/>
<c:set var="back" value="${page.turns()['waiting-back']}"/>
<c:set var="forth" value="${page.turns()['waiting-forth']}"/>
<p data-none="waiting" <c:if test="${not empty table.rows()}">hidden</c:if>><fmt:message key="console.nobody"/></p>
<div class="jive-table" data-some="waiting" <c:if test="${empty table.rows()}">hidden</c:if>>
<table class="wg-table" id="waiting" data-table="waiting">
    <thead><tr>
        <th scope="col"><fmt:message key="console.live.visitor"/></th>
        <th scope="col"><fmt:message key="console.queue"/></th>
        <th scope="col"><fmt:message key="console.live.place"/></th>
        <th scope="col"><fmt:message key="console.live.since"/></th>
        <th scope="col"><fmt:message key="console.live.wait"/></th>
        <th scope="col"><fmt:message key="console.live.offered"/></th>
    </tr></thead>
<c:forEach items="${table.rows()}" var="row">
<%@ include file="WEB-INF/parts/live-waiting.jspf" %>
</c:forEach>
</table>
</div>
<c:set var="row" value="${table.blank()}"/>
<template data-row="waiting">
<%@ include file="WEB-INF/parts/live-waiting.jspf" %>
</template>
<%@ include file="WEB-INF/parts/live-pages.jspf" %>
</section>

<section class="wg-live">
<h2><fmt:message key="console.live.chats"/> <span class="wg-total" data-total="chats"><c:out value="${page.live().chats().total()}"/></span></h2>
<c:set var="table" value="${page.live().chats()}"/>
<c:set var="back" value="${page.turns()['chats-back']}"/>
<c:set var="forth" value="${page.turns()['chats-forth']}"/>
<p data-none="chats" <c:if test="${not empty table.rows()}">hidden</c:if>><fmt:message key="console.nobody"/></p>
<div class="jive-table" data-some="chats" <c:if test="${empty table.rows()}">hidden</c:if>>
<table class="wg-table" id="chats" data-table="chats">
    <thead><tr>
        <th scope="col"><fmt:message key="console.live.visitor"/></th>
        <th scope="col"><fmt:message key="console.live.agents"/></th>
        <th scope="col"><fmt:message key="console.queue"/></th>
        <th scope="col"><fmt:message key="console.live.since"/></th>
        <th scope="col"><fmt:message key="console.column.state"/></th>
        <th scope="col"><fmt:message key="console.column.actions"/></th>
    </tr></thead>
<c:forEach items="${table.rows()}" var="row">
<%@ include file="WEB-INF/parts/live-chat.jspf" %>
</c:forEach>
</table>
</div>
<c:set var="row" value="${table.blank()}"/>
<template data-row="chats">
<%@ include file="WEB-INF/parts/live-chat.jspf" %>
</template>
<%@ include file="WEB-INF/parts/live-pages.jspf" %>
</section>

<section class="wg-live">
<h2><fmt:message key="console.live.staff"/> <span class="wg-total" data-total="agents"><c:out value="${page.live().agents().total()}"/></span></h2>
<c:set var="table" value="${page.live().agents()}"/>
<c:set var="back" value="${page.turns()['agents-back']}"/>
<c:set var="forth" value="${page.turns()['agents-forth']}"/>
<p data-none="agents" <c:if test="${not empty table.rows()}">hidden</c:if>><fmt:message key="console.nobody"/></p>
<div class="jive-table" data-some="agents" <c:if test="${empty table.rows()}">hidden</c:if>>
<table class="wg-table" id="agents" data-table="agents">
    <thead><tr>
        <th scope="col"><fmt:message key="console.live.agent"/></th>
        <th scope="col"><fmt:message key="console.column.state"/></th>
        <th scope="col"><fmt:message key="console.column.chats"/></th>
        <th scope="col"><fmt:message key="console.live.visitors"/></th>
        <th scope="col"><fmt:message key="console.live.on-duty"/></th>
    </tr></thead>
<c:forEach items="${table.rows()}" var="row">
<%@ include file="WEB-INF/parts/live-agent.jspf" %>
</c:forEach>
</table>
</div>
<c:set var="row" value="${table.blank()}"/>
<template data-row="agents">
<%@ include file="WEB-INF/parts/live-agent.jspf" %>
</template>
<%@ include file="WEB-INF/parts/live-pages.jspf" %>
</section>
</div>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
