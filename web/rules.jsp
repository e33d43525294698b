<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.rules"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.rules"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.rules.help"/></p>
<details class="wg-how"><summary><fmt:message key="console.rules.how"/></summary>
<p><fmt:message key="console.rules.how.line"/></p>
<fmt:message key="console.rules.examples" var="words"/><pre class="wg-value"><c:out value="${words}"/></pre>
<dl>
    <dt><fmt:message key="console.rules.words.fields" var="words"/><code><c:out value="${words}"/></code></dt><dd><fmt:message key="console.rules.how.fields"/></dd>
    <dt><fmt:message key="console.rules.words.tests" var="words"/><code><c:out value="${words}"/></code></dt><dd><fmt:message key="console.rules.how.tests"/></dd>
    <dt><fmt:message key="console.rules.words.times" var="words"/><code><c:out value="${words}"/></code></dt><dd><fmt:message key="console.rules.how.times"/></dd>
    <dt><fmt:message key="console.rules.words.actions" var="words"/><code><c:out value="${words}"/></code></dt><dd><fmt:message key="console.rules.how.actions"/></dd>
    <dt><fmt:message key="console.rules.words.on" var="words"/><code><c:out value="${words}"/></code></dt><dd><fmt:message key="console.rules.how.on"/></dd>
    <dt><fmt:message key="console.rules.words.off" var="words"/><code><c:out value="${words}"/></code></dt><dd><fmt:message key="console.rules.how.off"/></dd>
</dl>
</details>
<p><fmt:message key="console.queues"/> <c:forEach items="${page.queues()}" var="queue"><code class="wg-name"><c:out value="${queue}"/></code> </c:forEach></p>
<c:if test="${page.sample().isWrong()}"><div class="error" role="alert"><fmt:message key="console.trial.wrong"/></div></c:if>
<form method="post" action="rules.jsp" enctype="multipart/form-data" class="wg-form">
<input type="hidden" name="workgroup" value="<c:out value="${page.workgroup()}"/>">
<%@ include file="WEB-INF/parts/fields.jspf" %>
<c:set var="groups" value="${page.sample().groups()}"/>
<%@ include file="WEB-INF/parts/groups.jspf" %>
<p class="wg-buttons"><button type="submit" id="try" name="do" value="try" formaction="rules.jsp#trial"><fmt:message key="console.trial.try"/></button> <fmt:message key="console.trial.help"/></p>
<c:if test="${page.trial() != null}">
<section id="trial" class="wg-trial" aria-labelledby="trial-title">
    <h2 id="trial-title"><fmt:message key="console.trial.result"/> <c:out value="${page.trial().comes()}"/></h2>
<c:if test="${not empty page.trial().rows()}">
    <table class="wg-table">
        <thead><tr><th scope="col"><fmt:message key="console.trial.number"/></th><th scope="col"><fmt:message key="console.trial.rule"/></th><th scope="col"><fmt:message key="console.trial.says"/></th></tr></thead>
        <tbody>
<c:forEach items="${page.trial().rows()}" var="row">
        <tr <c:if test="${row.matched()}">class="wg-matched"</c:if>>
            <td data-label="<fmt:message key="console.trial.number"/>"><c:out value="${row.number()}"/></td>
            <td data-label="<fmt:message key="console.trial.rule"/>"><code><c:out value="${row.rule()}"/></code></td>
            <td data-label="<fmt:message key="console.trial.says"/>"><c:set var="said" value="${row.said()}"/><%@ include file="WEB-INF/parts/said.jspf" %></td>
        </tr>
</c:forEach>
        </tbody>
    </table>
</c:if>
    <ul id="goes">
<c:forEach items="${page.trial().goes()}" var="said"><li><%@ include file="WEB-INF/parts/said.jspf" %></li>
</c:forEach>
    </ul>
</section>
</c:if>
<p class="wg-buttons wg-last"><button type="submit" id="send"><fmt:message key="console.rules.save"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
</div>
</body>
</html>
