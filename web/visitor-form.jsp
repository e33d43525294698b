<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.visitor-form"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<c:set var="draft" value="${page.draft()}"/>
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.visitor-form"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.design.help"/></p>
<c:if test="${page.conflict()}"><div class="warning" role="alert"><fmt:message key="console.design.conflict"/></div></c:if>
<c:if test="${draft.isWrong()}"><div class="error" role="alert"><fmt:message key="console.wrong"/></div></c:if>
<c:if test="${draft.wrong() != null}"><p class="wg-error"><c:set var="said" value="${draft.wrong()}"/><%@ include file="WEB-INF/parts/said.jspf" %></p></c:if>
<c:if test="${page.unsaved() and not draft.isWrong()}"><div class="warning" id="unsaved" role="status"><fmt:message key="console.design.unsaved"/></div></c:if>
<form method="post" action="visitor-form.jsp" enctype="multipart/form-data" class="wg-form wg-design">
<input type="hidden" name="token" value="<c:out value="${token}"/>">
<input type="hidden" name="version" value="<c:out value="${page.version()}"/>">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<input type="hidden" name="fields" value="<c:out value="${draft.fields().size()}"/>">
<p class="wg-buttons"><button type="submit" name="do" value="save" id="send"><fmt:message key="console.save"/></button>
<button type="submit" name="do" value="preview" id="preview-it"><fmt:message key="console.design.look"/></button></p>
<section class="wg-group">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.design.form"/></h2>
    <div class="jive-contentBox">
        <div class="wg-field"><label for="f-title"><fmt:message key="console.design.title"/></label><div class="wg-input"><input type="text" id="f-title" name="title" value="<c:out value="${draft.title()}"/>" autocomplete="off" aria-describedby="h-title"><div class="wg-help" id="h-title"><p><fmt:message key="console.design.title.help"/></p></div></div></div>
        <div class="wg-field"><label for="f-instructions"><fmt:message key="console.design.instructions"/></label><div class="wg-input"><textarea id="f-instructions" name="instructions" rows="2" class="wg-text" aria-describedby="h-instructions">
<c:out value="${draft.instructions()}"/></textarea><div class="wg-help" id="h-instructions"><p><fmt:message key="console.design.instructions.help"/></p></div></div></div>
    </div>
</section>
<section class="wg-group">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.design.fields"/></h2>
    <div class="jive-contentBox">
<c:if test="${empty draft.fields()}"><p id="none"><fmt:message key="console.design.none"/></p></c:if>
<c:forEach items="${draft.fields()}" var="field" varStatus="at"><c:set var="n" value="${at.index}"/>
<%@ include file="WEB-INF/parts/design-field.jspf" %>
</c:forEach>
    <p class="wg-buttons"><c:if test="${draft.hasRoom()}"><button type="submit" name="do" value="add" id="add"><fmt:message key="console.design.add"/></button></c:if>
    <button type="submit" name="do" value="usual" id="usual"><fmt:message key="console.design.usual"/></button></p>
    <ul class="wg-hints">
        <li><fmt:message key="console.design.hint.name"/></li>
        <li><fmt:message key="console.design.hint.choices"/></li>
        <li><fmt:message key="console.design.hint.hidden"/></li>
        <li><fmt:message key="console.design.hint.required"/></li>
    </ul>
    </div>
</section>
<p class="wg-buttons"><button type="submit" name="do" value="save" id="send-too"><fmt:message key="console.save"/></button>
<button type="submit" name="do" value="preview"><fmt:message key="console.design.look"/></button> <a href="workgroups.jsp"><fmt:message key="console.back"/></a></p>
</form>
<section class="wg-group" id="preview">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.design.preview"/></h2>
    <div class="jive-contentBox">
<c:choose>
<c:when test="${page.preview() == null}"><p><fmt:message key="console.design.preview.wrong"/></p></c:when>
<c:otherwise>
<fieldset disabled class="wg-preview">
    <legend><c:choose><c:when test="${empty draft.title()}"><c:out value="${page.workgroup()}"/></c:when><c:otherwise><c:out value="${draft.title()}"/></c:otherwise></c:choose></legend>
    <p class="wg-value"><c:choose><c:when test="${empty draft.instructions()}"><fmt:message key="form.instructions"/></c:when><c:otherwise><c:out value="${draft.instructions()}"/></c:otherwise></c:choose></p>
<c:forEach items="${page.preview()}" var="question" varStatus="at"><%@ include file="WEB-INF/parts/design-question.jspf" %></c:forEach>
</fieldset>
</c:otherwise>
</c:choose>
    </div>
</section>
</div>
</body>
</html>
