<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.past.title"/></title>
    <meta name="pageID" content="workgroups-history">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.past.title"/></h1>
<c:if test="${page.nav() != null}"><%@ include file="WEB-INF/parts/workgroup-nav.jspf" %></c:if>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p class="wg-no-print"><fmt:message key="console.past.help"/></p>
<form method="get" role="search" action="history.jsp" class="wg-past-search wg-no-print">
<c:if test="${page.wrong()}"><div class="error" role="alert"><fmt:message key="console.past.wrong"/></div></c:if>
<div class="wg-criteria">
<c:forEach items="${page.fields()}" var="field">
    <c:set var="wrong" value="${not empty field.wrong()}"/>
    <div class="wg-criterion wg-f-<c:out value="${field.name()}"/><c:if test="${wrong}"> wg-wrong</c:if>">
        <label for="f-<c:out value="${field.name()}"/>"><fmt:message key="console.past.field.${field.name()}"/></label>
<c:choose>
    <c:when test="${field.kind().name() == 'CHOICE'}">
        <select id="f-<c:out value="${field.name()}"/>" name="<c:out value="${field.name()}"/>" aria-describedby="h-<c:out value="${field.name()}"/>" <c:if test="${wrong}">aria-invalid="true"</c:if>>
        <c:forEach items="${field.choices()}" var="choice">
            <option value="<c:out value="${choice.value()}"/>" <c:if test="${choice.value() == field.value()}">selected</c:if>><fmt:message key="${choice.key()}"/></option>
        </c:forEach>
        </select>
    </c:when>
    <c:otherwise>
        <input type="text" id="f-<c:out value="${field.name()}"/>" name="<c:out value="${field.name()}"/>" value="<c:out value="${field.value()}"/>" autocomplete="off" spellcheck="false" aria-describedby="h-<c:out value="${field.name()}"/>" <c:if test="${field.name() == 'workgroup'}">list="workgroups"</c:if> <c:if test="${wrong}">aria-invalid="true"</c:if>>
    </c:otherwise>
</c:choose>
        <div id="h-<c:out value="${field.name()}"/>" class="wg-help">
<c:if test="${wrong}"><p class="wg-error"><c:set var="said" value="${field.wrong()}"/><%@ include file="WEB-INF/parts/said.jspf" %></p></c:if>
            <p><fmt:message key="console.past.help.${field.name()}"/></p>
        </div>
    </div>
</c:forEach>
</div>
<datalist id="workgroups"><c:forEach items="${page.workgroups()}" var="workgroup"><option value="<c:out value="${workgroup}"/>"></option></c:forEach></datalist>
<p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.past.search"/></button> <a href="history.jsp"><fmt:message key="console.past.everything"/></a> <a id="forget" href="visitor-erase.jsp"><fmt:message key="console.past.forget"/></a></p>
</form>
<c:choose>
<c:when test="${page.wrong()}"></c:when>
<c:otherwise>
<c:if test="${empty page.rows() and empty page.older()}"><p id="none"><c:choose><c:when test="${page.narrowed()}"><fmt:message key="console.past.none"/></c:when><c:otherwise><fmt:message key="console.past.nothing"/></c:otherwise></c:choose></p></c:if>
<c:if test="${not empty page.rows()}">
<p class="wg-exports wg-no-print"><fmt:message key="console.past.times"/> <strong><c:out value="${page.zone()}"/></strong>.
    <fmt:message key="console.past.export"/> <a id="export-text" href="<c:out value="${page.text()}"/>"><fmt:message key="console.past.export.text"/></a> <a id="export-json" href="<c:out value="${page.json()}"/>"><fmt:message key="console.past.export.json"/></a></p>
<div class="jive-table">
<table class="wg-table" id="found">
    <thead><tr>
        <th scope="col"><fmt:message key="console.past.came"/></th>
        <th scope="col"><fmt:message key="console.past.visitor"/></th>
        <th scope="col"><fmt:message key="console.past.workgroup"/></th>
        <th scope="col"><fmt:message key="console.past.queue"/></th>
        <th scope="col"><fmt:message key="console.past.waited"/></th>
        <th scope="col"><fmt:message key="console.past.agent"/></th>
        <th scope="col"><fmt:message key="console.past.outcome"/></th>
    </tr></thead>
    <tbody>
<c:forEach items="${page.rows()}" var="row">
    <tr>
        <th scope="row"><a href="<c:out value="${row.address()}"/>"><c:out value="${row.came()}"/></a></th>
        <td data-label="<fmt:message key="console.past.visitor"/>"><c:out value="${row.visitor()}"/><c:if test="${not empty row.name()}"><span class="wg-description"><c:out value="${row.name()}"/></span></c:if></td>
        <td data-label="<fmt:message key="console.past.workgroup"/>"><c:out value="${row.workgroup()}"/></td>
        <td data-label="<fmt:message key="console.past.queue"/>"><c:out value="${row.queue()}"/></td>
        <td data-label="<fmt:message key="console.past.waited"/>"><c:if test="${row.waited() != null}"><c:set var="said" value="${row.waited()}"/><%@ include file="WEB-INF/parts/said.jspf" %></c:if></td>
        <td data-label="<fmt:message key="console.past.agent"/>"><c:choose><c:when test="${empty row.agents()}"><fmt:message key="console.nobody"/></c:when><c:otherwise><c:out value="${row.agents()}"/></c:otherwise></c:choose></td>
        <td data-label="<fmt:message key="console.past.outcome"/>"><fmt:message key="${row.outcome()}"/></td>
    </tr>
</c:forEach>
    </tbody>
</table>
</div>
</c:if>
<c:if test="${not empty page.until()}"><p id="until" role="status"><fmt:message key="console.past.until" var="words"><fmt:param value="${page.until()}"/></fmt:message><c:out value="${words}"/></p></c:if>
<c:if test="${not empty page.newest() or not empty page.older()}">
<nav class="wg-pages wg-no-print" aria-label="<fmt:message key="console.pages"/>">
    <c:if test="${not empty page.newest()}"><a id="newest" href="<c:out value="${page.newest()}"/>"><fmt:message key="console.past.newest"/></a></c:if>
    <c:if test="${not empty page.older()}"><a id="older" href="<c:out value="${page.older()}"/>"><fmt:message key="console.past.older"/></a></c:if>
</nav>
</c:if>
</c:otherwise>
</c:choose>
</div>
</body>
</html>
