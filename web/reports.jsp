<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<c:set var="here" value="reports"/>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.reports"/></title>
    <meta name="pageID" content="workgroups-reports">
<%@ include file="WEB-INF/parts/head.jspf" %>
    <script src="script/chart.js" defer></script>
    <script src="script/report.js" defer></script>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.reports"/></h1>
<c:if test="${page.nav() != null}"><%@ include file="WEB-INF/parts/workgroup-nav.jspf" %></c:if>
<p class="wg-screen"><fmt:message key="console.reports.help"/></p>
<c:if test="${page.wrong()}"><div class="error" role="alert"><fmt:message key="console.report.wrong"/></div></c:if>
<form method="get" role="search" action="reports.jsp" class="wg-ask">
<c:forEach items="${page.fields()}" var="field">
    <c:set var="wrong" value="${not empty field.wrong()}"/>
    <div class="wg-f-<c:out value="${field.name()}"/><c:if test="${wrong}"> wg-wrong</c:if>">
        <label for="f-<c:out value="${field.name()}"/>"><fmt:message key="console.report.field.${field.name()}"/></label>
<c:choose>
    <c:when test="${not empty field.choices()}">
        <select id="f-<c:out value="${field.name()}"/>" name="<c:out value="${field.name()}"/>" aria-describedby="h-<c:out value="${field.name()}"/>" <c:if test="${wrong}">aria-invalid="true"</c:if>>
        <c:forEach items="${field.choices()}" var="choice">
            <option value="<c:out value="${choice.value()}"/>" <c:if test="${choice.value() == field.value()}">selected</c:if>><c:choose><c:when test="${empty choice.key()}"><c:out value="${choice.value()}"/></c:when><c:otherwise><fmt:message key="${choice.key()}"/></c:otherwise></c:choose></option>
        </c:forEach>
        </select>
    </c:when>
    <c:otherwise>
        <input type="text" id="f-<c:out value="${field.name()}"/>" name="<c:out value="${field.name()}"/>" value="<c:out value="${field.value()}"/>" autocomplete="off" aria-describedby="h-<c:out value="${field.name()}"/>" <c:if test="${wrong}">aria-invalid="true"</c:if>>
    </c:otherwise>
</c:choose>
        <div id="h-<c:out value="${field.name()}"/>" class="wg-help">
<c:forEach items="${field.faults()}" var="said"><p class="wg-error"><%@ include file="WEB-INF/parts/said.jspf" %></p></c:forEach>
            <p><fmt:message key="console.report.help.${field.name()}"/></p>
        </div>
    </div>
</c:forEach>
    <p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.report.show"/></button></p>
</form>
<c:if test="${page.table() != null}">
<c:set var="table" value="${page.table()}"/>
<c:if test="${page.gone()}"><p id="gone"><fmt:message key="console.report.gone"/></p></c:if>
<c:if test="${page.open() > 0}"><fmt:message key="console.report.open" var="words"><fmt:param value="${page.open().toString()}"/></fmt:message><p id="open"><c:out value="${words}"/></p></c:if>
<p class="wg-screen"><a class="wg-button" id="csv" href="<c:out value="${page.csv()}"/>"><fmt:message key="console.report.csv"/></a></p>
<c:choose>
<c:when test="${empty table.rows()}"><p id="none"><fmt:message key="console.report.none"/></p></c:when>
<c:otherwise>
<div class="wg-chart" id="chart" hidden><canvas role="img" aria-label="<fmt:message key="console.report.chart"/>"></canvas></div>
<div class="jive-table wg-wide">
<table class="wg-table wg-figures" id="report" data-by="<c:out value="${table.by()}"/>">
    <thead><tr>
        <th scope="col"><fmt:message key="console.report.by.${table.by()}"/></th>
<c:forEach items="${table.columns()}" var="column">
        <th scope="col" data-chart="<c:out value="${column.chart()}"/>" aria-describedby="m-<c:out value="${column.key()}"/>"><a href="#m-<c:out value="${column.key()}"/>"><fmt:message key="console.measure.${column.key()}"/></a></th>
</c:forEach>
    </tr></thead>
    <tbody>
<c:forEach items="${table.rows()}" var="row">
    <tr>
        <th scope="row"><c:choose><c:when test="${empty row.address()}"><c:out value="${row.label()}"/></c:when><c:otherwise><a href="<c:out value="${row.address()}"/>"><c:out value="${row.label()}"/></a></c:otherwise></c:choose></th>
<c:forEach items="${row.cells()}" var="cell"><td data-label="<fmt:message key="console.measure.${cell.key()}"/>" data-key="<c:out value="${cell.key()}"/>" data-number="<c:out value="${cell.number()}"/>"><c:out value="${cell.text()}"/></td></c:forEach>
    </tr>
</c:forEach>
    </tbody>
<c:if test="${table.total() != null}">
    <tfoot><tr id="total">
        <th scope="row"><c:choose><c:when test="${table.by() == 'agent'}"><fmt:message key="console.report.total.agents"/></c:when><c:otherwise><fmt:message key="console.report.total"/></c:otherwise></c:choose></th>
<c:forEach items="${table.total().cells()}" var="cell"><td data-label="<fmt:message key="console.measure.${cell.key()}"/>" data-key="<c:out value="${cell.key()}"/>" data-number="<c:out value="${cell.number()}"/>"><c:out value="${cell.text()}"/></td></c:forEach>
    </tr></tfoot>
</c:if>
</table>
</div>
<c:if test="${not empty page.next()}"><nav class="wg-pages" aria-label="<fmt:message key="console.pages"/>"><a id="next" href="<c:out value="${page.next()}"/>"><fmt:message key="console.next"/></a></nav></c:if>
<h2><fmt:message key="console.report.means"/></h2>
<dl class="wg-means">
<c:forEach items="${table.columns()}" var="column">
    <dt><fmt:message key="console.measure.${column.key()}"/></dt>
    <dd id="m-<c:out value="${column.key()}"/>"><fmt:message key="console.means.${column.key()}"/></dd>
</c:forEach>
</dl>
</c:otherwise>
</c:choose>
</c:if>
</div>
</body>
</html>
