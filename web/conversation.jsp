<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.past.conversation"/></title>
    <meta name="pageID" content="workgroups-history">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<c:set var="facts" value="${page.facts()}"/>
<h1 class="wg-title"><fmt:message key="console.past.conversation"/></h1>
<nav class="wg-exports wg-no-print" aria-label="<fmt:message key="console.past.ways"/>">
    <a id="up" href="history.jsp"><fmt:message key="console.past.title"/></a>
    <a id="export-text" href="<c:out value="${page.text()}"/>"><fmt:message key="console.past.export.text"/></a>
    <a id="export-json" href="<c:out value="${page.json()}"/>"><fmt:message key="console.past.export.json"/></a>
    <c:if test="${not empty page.all() and (not empty page.earlier() or not empty page.later())}"><a id="all" href="<c:out value="${page.all()}"/>"><fmt:message key="console.past.all"/></a></c:if>
    <c:if test="${not facts.erased()}"><a id="erase" href="<c:out value="${page.erase()}"/>"><fmt:message key="console.past.erase"/></a></c:if>
</nav>
<c:if test="${facts.erased()}"><div class="warning" role="status"><fmt:message key="console.past.erased"/></div></c:if>
<div class="wg-past">
<section class="wg-facts" aria-label="<fmt:message key="console.past.facts"/>">
<dl id="facts">
    <dt><fmt:message key="console.past.outcome"/></dt><dd id="outcome"><fmt:message key="${facts.outcome()}"/></dd>
    <c:if test="${not facts.erased()}">
    <dt><fmt:message key="console.past.visitor"/></dt>
    <dd id="visitor"><c:out value="${facts.visitor()}"/><c:if test="${not facts.account()}"> <fmt:message key="console.past.without-account"/></c:if>
        <c:if test="${not empty facts.filedAs()}"><span class="wg-description"><fmt:message key="console.past.filed"/> <c:out value="${facts.filedAs()}"/></span></c:if>
        <span class="wg-no-print wg-description"><a id="others" href="<c:out value="${facts.visitorsPage()}"/>"><fmt:message key="console.past.others"/></a> <a id="forget" href="<c:out value="${facts.forget()}"/>"><fmt:message key="console.past.forget"/></a></span></dd>
    </c:if>
    <c:if test="${not empty facts.language()}"><dt><fmt:message key="console.past.language"/></dt><dd><c:out value="${facts.language()}"/></dd></c:if>
    <dt><fmt:message key="console.past.workgroup"/></dt><dd><c:out value="${facts.workgroup()}"/></dd>
    <dt><fmt:message key="console.past.queue"/></dt><dd><c:out value="${facts.queue()}"/><c:if test="${not empty facts.first()}"><span class="wg-description"><fmt:message key="console.past.first"/> <c:out value="${facts.first()}"/></span></c:if></dd>
    <dt><fmt:message key="console.past.came"/></dt><dd><c:out value="${facts.came()}"/><span class="wg-description"><c:out value="${facts.zone()}"/></span></dd>
    <c:if test="${facts.waited() != null}"><dt><fmt:message key="console.past.waited"/></dt><dd id="waited"><c:set var="said" value="${facts.waited()}"/><%@ include file="WEB-INF/parts/said.jspf" %></dd></c:if>
    <c:if test="${facts.talked() != null}"><dt><fmt:message key="console.past.talked"/></dt><dd><c:set var="said" value="${facts.talked()}"/><%@ include file="WEB-INF/parts/said.jspf" %></dd></c:if>
    <c:if test="${not empty facts.ended()}"><dt><fmt:message key="console.past.ended"/></dt><dd><c:out value="${facts.ended()}"/></dd></c:if>
    <c:if test="${not empty facts.stops()}"><dt><fmt:message key="console.past.stops"/></dt><dd id="stops"><c:forEach items="${facts.stops()}" var="stop"><a href="<c:out value="${stop.address()}"/>"><c:out value="${stop.workgroup()}"/></a> </c:forEach></dd></c:if>
    <dt><fmt:message key="console.past.session"/></dt><dd class="wg-value"><c:out value="${facts.session()}"/></dd>
</dl>
<c:if test="${not empty facts.answers()}">
<h2><fmt:message key="console.past.answers"/></h2>
<dl id="answers">
<c:forEach items="${facts.answers()}" var="answer">    <dt><c:out value="${answer.name()}"/></dt><dd><c:forEach items="${answer.values()}" var="value"><span class="wg-said"><c:out value="${value}"/></span></c:forEach></dd>
</c:forEach></dl>
</c:if>
<c:if test="${not empty facts.note()}">
<h2><fmt:message key="console.past.note"/></h2>
<p id="note" class="wg-said"><c:out value="${facts.note()}"/></p>
</c:if>
<c:if test="${not empty facts.offers()}">
<h2><fmt:message key="console.past.offers"/></h2>
<ol id="offers" class="wg-offers">
<c:forEach items="${facts.offers()}" var="offer">    <li><strong><c:out value="${offer.agent()}"/></strong> <fmt:message key="${offer.state()}"/>
        <span class="wg-description"><fmt:message key="${offer.kind()}"/> <c:out value="${offer.made()}"/> <c:if test="${not empty offer.by()}"><fmt:message key="console.past.by"/> <c:out value="${offer.by()}"/> <span class="wg-said"><c:out value="${offer.reason()}"/></span></c:if></span></li>
</c:forEach></ol>
</c:if>
</section>
<section class="wg-talk" aria-label="<fmt:message key="console.past.said"/>">
<h2><fmt:message key="console.past.said"/></h2>
<c:if test="${not empty page.earlier()}"><p class="wg-no-print"><a id="earlier" href="<c:out value="${page.earlier()}"/>"><fmt:message key="console.past.earlier"/></a></p></c:if>
<c:if test="${empty page.moments()}"><p id="silence"><fmt:message key="console.past.silence"/></p></c:if>
<ol class="wg-moments" id="moments">
<c:forEach items="${page.moments()}" var="moment">
<c:choose>
    <c:when test="${moment.kind() == 'day'}">    <li class="wg-day"><c:out value="${moment.who()}"/></li></c:when>
    <c:when test="${moment.kind() == 'event'}">    <li class="wg-event"><c:out value="${moment.at()}"/> <strong><c:out value="${moment.who()}"/></strong> <fmt:message key="${moment.text()}"/></li></c:when>
    <c:otherwise>    <li class="wg-bubble wg-by-<c:out value="${moment.kind()}"/>"><span class="wg-who"><strong><c:out value="${moment.who()}"/></strong> <span class="wg-role"><fmt:message key="console.past.role.${moment.kind()}"/></span> <c:out value="${moment.at()}"/></span><span class="wg-said"><c:out value="${moment.text()}"/></span></li></c:otherwise>
</c:choose>
</c:forEach>
</ol>
<c:if test="${page.cut()}"><p role="status"><fmt:message key="console.past.cut"/></p></c:if>
<c:if test="${not empty page.later()}"><p class="wg-no-print"><a id="later" href="<c:out value="${page.later()}"/>"><fmt:message key="console.past.later"/></a></p></c:if>
<c:if test="${not empty page.whys()}">
<h2><fmt:message key="console.past.why"/></h2>
<ol id="whys" class="wg-whys">
<c:forEach items="${page.whys()}" var="why">    <li><c:out value="${why}"/></li>
</c:forEach></ol>
</c:if>
</section>
</div>
</div>
</body>
</html>
