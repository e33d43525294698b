<%@ page contentType="text/html; charset=UTF-8" %>
<%@ include file="WEB-INF/parts/start.jspf" %>
<!DOCTYPE html>
<html lang="<fmt:message key="console.language"/>">
<head>
    <title><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.macros"/></title>
    <meta name="pageID" content="workgroups-list">
<%@ include file="WEB-INF/parts/head.jspf" %>
</head>
<body>
<div class="wg-page" lang="<fmt:message key="console.language"/>">
<h1 class="wg-title"><fmt:message key="console.workgroup"/> <c:out value="${page.workgroup()}"/>: <fmt:message key="console.nav.macros"/></h1>
<%@ include file="WEB-INF/parts/workgroup-nav.jspf" %>
<%@ include file="WEB-INF/parts/done.jspf" %>
<p><fmt:message key="console.macros.help"/></p>
<c:if test="${page.conflict()}"><div class="warning" role="alert"><fmt:message key="console.macros.conflict"/><c:if test="${empty page.entry().at() && not empty page.entry().was()}"> <span id="gone"><fmt:message key="console.macros.conflict.gone"/></span></c:if></div></c:if>
<c:if test="${not empty page.wrong()}"><div class="error" role="alert"><fmt:message key="console.wrong"/></div></c:if>
<form method="get" role="search" action="macros.jsp" class="wg-search">
<input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>">
<label for="q"><fmt:message key="console.macros.search"/></label> <input type="search" id="q" name="q" value="<c:out value="${page.query()}"/>"> <button type="submit" id="search"><fmt:message key="console.macros.find"/></button>
</form>
<c:if test="${not empty page.query()}">
<section class="wg-group" id="found">
    <fmt:message key="console.macros.found" var="words"><fmt:param value="${page.foundTotal().toString()}"/></fmt:message><h2 class="jive-contentBoxHeader"><c:out value="${words}"/></h2>
    <div class="jive-contentBox"><ul class="wg-list">
<c:forEach items="${page.found()}" var="one"><c:url value="macros.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/><c:param name="folder" value="${one.folder()}"/><c:param name="edit" value="${one.at()}"/></c:url>        <li><a href="<c:out value="${address}"/>#edit"><c:out value="${one.macro().title()}"/></a> <span class="wg-faint"><c:out value="${one.folderTitle()}"/></span><span class="wg-response"><c:out value="${one.macro().response()}"/></span></li>
</c:forEach></ul></div>
</section>
</c:if>
<nav class="wg-way" aria-label="<fmt:message key="console.macros.way"/>"><c:forEach items="${page.way()}" var="place" varStatus="at"><c:url value="macros.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/><c:param name="folder" value="${place.path()}"/></c:url><c:if test="${not at.first}"> / </c:if><c:choose><c:when test="${at.last and empty page.entry().at()}"><span aria-current="page"><c:choose><c:when test="${empty place.title()}"><fmt:message key="console.macros.untitled"/></c:when><c:otherwise><c:out value="${place.title()}"/></c:otherwise></c:choose></span></c:when><c:otherwise><a href="<c:out value="${address}"/>"><c:choose><c:when test="${empty place.title()}"><fmt:message key="console.macros.untitled"/></c:when><c:otherwise><c:out value="${place.title()}"/></c:otherwise></c:choose></a></c:otherwise></c:choose></c:forEach></nav>
<section class="wg-group" id="folder">
    <h2 class="jive-contentBoxHeader"><c:out value="${page.title()}"/></h2>
    <div class="jive-contentBox">
<ul class="wg-folders">
<c:forEach items="${page.folders()}" var="one"><c:url value="macros.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/><c:param name="folder" value="${one.path()}"/></c:url>    <li><a href="<c:out value="${address}"/>"><c:choose><c:when test="${empty one.title()}"><fmt:message key="console.macros.untitled"/></c:when><c:otherwise><c:out value="${one.title()}"/></c:otherwise></c:choose></a> <span class="wg-faint">(<c:out value="${one.size()}"/>)</span></li>
</c:forEach></ul>
<c:if test="${empty page.rows()}"><p id="none"><fmt:message key="console.macros.none"/></p></c:if>
<c:forEach items="${page.rows()}" var="row"><c:url value="macros.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/><c:param name="folder" value="${page.folder()}"/><c:param name="edit" value="${row.at()}"/></c:url>
<div class="wg-macro" id="response-<c:out value="${row.at()}"/>">
    <h3><a href="<c:out value="${address}"/>#edit"><c:out value="${row.macro().title()}"/></a></h3>
    <c:if test="${not empty row.macro().description()}"><p class="wg-faint"><c:out value="${row.macro().description()}"/></p></c:if>
    <p class="wg-response"><c:out value="${row.macro().response()}"/></p>
    <form method="post" action="macros.jsp" class="wg-moves">
        <input type="hidden" name="token" value="<c:out value="${token}"/>"><input type="hidden" name="version" value="<c:out value="${page.version()}"/>"><input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>"><input type="hidden" name="folder" value="<c:out value="${page.folder()}"/>"><input type="hidden" name="at" value="<c:out value="${row.at()}"/>">
        <button type="submit" name="do" value="up" <c:if test="${row.at() == 0}">disabled</c:if>><fmt:message key="console.design.up"/></button>
        <button type="submit" name="do" value="delete"><fmt:message key="console.delete"/></button>
    </form>
</div>
</c:forEach>
<c:if test="${page.pages() > 1}">
<nav class="wg-pages" aria-label="<fmt:message key="console.pages"/>"><c:url value="macros.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/><c:param name="folder" value="${page.folder()}"/></c:url>
    <c:if test="${page.page() > 1}"><a id="previous" href="<c:out value="${address}"/>&amp;page=<c:out value="${page.page() - 1}"/>"><fmt:message key="console.previous"/></a></c:if>
    <span><c:out value="${page.page()}"/> / <c:out value="${page.pages()}"/></span>
    <c:if test="${page.page() < page.pages()}"><a id="next" href="<c:out value="${address}"/>&amp;page=<c:out value="${page.page() + 1}"/>"><fmt:message key="console.next"/></a></c:if>
</nav>
</c:if>
<form method="post" action="macros.jsp" class="wg-line">
    <input type="hidden" name="token" value="<c:out value="${token}"/>"><input type="hidden" name="version" value="<c:out value="${page.version()}"/>"><input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>"><input type="hidden" name="folder" value="<c:out value="${page.folder()}"/>">
    <c:set var="of" value="new-folder"/><c:set var="said" value="${page.wrong().get('new-folder')}"/><label for="new-folder"><fmt:message key="console.macros.new-folder"/></label> <input type="text" id="new-folder" name="new-folder" value="<c:out value="${page.typed().newFolder()}"/>" autocomplete="off" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>> <button type="submit" name="do" value="folder" id="add-folder"><fmt:message key="console.design.add"/></button>
    <%@ include file="WEB-INF/parts/wrong.jspf" %>
</form>
    </div>
</section>
<section class="wg-group" id="edit">
    <h2 class="jive-contentBoxHeader"><c:choose><c:when test="${empty page.entry().at()}"><fmt:message key="console.macros.new"/></c:when><c:otherwise><fmt:message key="console.macros.change"/></c:otherwise></c:choose></h2>
    <div class="jive-contentBox">
<form method="post" action="macros.jsp" enctype="multipart/form-data" class="wg-form">
    <input type="hidden" name="token" value="<c:out value="${token}"/>"><input type="hidden" name="version" value="<c:out value="${page.version()}"/>"><input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>"><input type="hidden" name="folder" value="<c:out value="${page.folder()}"/>"><input type="hidden" name="at" value="<c:out value="${page.entry().at()}"/>"><input type="hidden" name="was" value="<c:out value="${page.entry().was()}"/>"><input type="hidden" name="do" value="save">
    <c:set var="of" value="save"/><c:set var="said" value="${page.wrong().get('save')}"/><%@ include file="WEB-INF/parts/wrong.jspf" %>
    <c:set var="of" value="title"/><c:set var="said" value="${page.wrong().get('title')}"/><div class="wg-field"><label for="f-title"><fmt:message key="console.macros.title"/></label><div class="wg-input"><input type="text" id="f-title" name="title" value="<c:out value="${page.entry().title()}"/>" autocomplete="off" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <c:set var="of" value="type"/><c:set var="said" value="${page.wrong().get('type')}"/><div class="wg-field"><label for="f-type"><fmt:message key="console.macros.type"/></label><div class="wg-input"><select id="f-type" name="type" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>><option value="0" <c:if test="${page.entry().type() == '0'}">selected</c:if>><fmt:message key="console.macros.text"/></option><option value="1" <c:if test="${page.entry().type() == '1'}">selected</c:if>><fmt:message key="console.macros.address"/></option><option value="2" <c:if test="${page.entry().type() == '2'}">selected</c:if>><fmt:message key="console.macros.image"/></option></select><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <c:set var="of" value="description"/><c:set var="said" value="${page.wrong().get('description')}"/><div class="wg-field"><label for="f-description"><fmt:message key="console.field.description"/></label><div class="wg-input"><input type="text" id="f-description" name="description" value="<c:out value="${page.entry().description()}"/>" autocomplete="off" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <c:set var="of" value="response"/><c:set var="said" value="${page.wrong().get('response')}"/><div class="wg-field"><label for="f-response"><fmt:message key="console.macros.response"/></label><div class="wg-input"><textarea id="f-response" name="response" rows="4" class="wg-text" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>>
<c:out value="${page.entry().response()}"/></textarea><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <c:set var="of" value="to"/><c:set var="said" value="${page.wrong().get('to')}"/><div class="wg-field"><label for="f-to"><fmt:message key="console.macros.to"/></label><div class="wg-input"><select id="f-to" name="to" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>><c:forEach items="${page.places()}" var="place"><option value="<c:out value="${place.path()}"/>" <c:if test="${place.path() == page.entry().to()}">selected</c:if>><c:forEach begin="1" end="${place.depth()}">&#8211; </c:forEach><c:out value="${place.title()}"/></option></c:forEach></select><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <p class="wg-buttons"><button type="submit" id="send"><fmt:message key="console.save"/></button></p>
</form>
    </div>
</section>
<c:if test="${not empty page.folder()}">
<section class="wg-group">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.macros.this-folder"/></h2>
    <div class="jive-contentBox">
<form method="post" action="macros.jsp" class="wg-form">
    <input type="hidden" name="token" value="<c:out value="${token}"/>"><input type="hidden" name="version" value="<c:out value="${page.version()}"/>"><input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>"><input type="hidden" name="folder" value="<c:out value="${page.folder()}"/>">
    <c:set var="of" value="folder-title"/><c:set var="said" value="${page.wrong().get('folder-title')}"/><div class="wg-field"><label for="f-folder-title"><fmt:message key="console.macros.title"/></label><div class="wg-input"><input type="text" id="f-folder-title" name="folder-title" value="<c:out value="${page.typed().title()}"/>" autocomplete="off" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <c:set var="of" value="folder-to"/><c:set var="said" value="${page.wrong().get('folder-to')}"/><div class="wg-field"><label for="f-folder-to"><fmt:message key="console.macros.to"/></label><div class="wg-input"><select id="f-folder-to" name="folder-to" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>><c:forEach items="${page.places()}" var="place"><option value="<c:out value="${place.path()}"/>" <c:if test="${place.path() == page.typed().to()}">selected</c:if>><c:forEach begin="1" end="${place.depth()}">&#8211; </c:forEach><c:out value="${place.title()}"/></option></c:forEach></select><%@ include file="WEB-INF/parts/wrong.jspf" %></div></div>
    <p class="wg-buttons"><button type="submit" name="do" value="rename" id="rename"><fmt:message key="console.save"/></button></p>
    <c:set var="of" value="sure"/><c:set var="said" value="${page.wrong().get('sure')}"/><%@ include file="WEB-INF/parts/wrong.jspf" %>
    <fmt:message key="console.macros.sure" var="words"><fmt:param value="${page.size().toString()}"/></fmt:message><p><label class="wg-check"><input type="checkbox" name="sure" id="sure" value="on" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>> <c:out value="${words}"/></label> <button type="submit" name="do" value="drop" id="drop"><fmt:message key="console.delete"/></button></p>
</form>
    </div>
</section>
</c:if>
<section class="wg-group">
    <h2 class="jive-contentBoxHeader"><fmt:message key="console.macros.files"/></h2>
    <div class="jive-contentBox">
<c:url value="macros.jsp" var="address"><c:param name="name" value="${page.workgroup()}"/></c:url>
<p><fmt:message key="console.macros.export"/> <a id="export-json" href="<c:out value="${address}"/>&amp;export=json"><fmt:message key="console.macros.json"/></a> <a id="export-xml" href="<c:out value="${address}"/>&amp;export=xml"><fmt:message key="console.macros.xml"/></a></p>
<form method="post" action="macros.jsp" enctype="multipart/form-data" class="wg-line">
    <input type="hidden" name="token" value="<c:out value="${token}"/>"><input type="hidden" name="version" value="<c:out value="${page.version()}"/>"><input type="hidden" name="name" value="<c:out value="${page.workgroup()}"/>"><input type="hidden" name="folder" value="<c:out value="${page.folder()}"/>">
    <c:set var="of" value="file"/><c:set var="said" value="${page.wrong().get('file')}"/><label for="file"><fmt:message key="console.macros.import"/></label> <input type="file" id="file" name="file" <c:if test="${said != null}">aria-invalid="true" aria-describedby="w-<c:out value="${of}"/>"</c:if>>
    <label for="how"><fmt:message key="console.macros.how"/></label> <select id="how" name="how"><option value="add"><fmt:message key="console.macros.how.add"/></option><option value="replace" <c:if test="${page.typed().how() == 'replace'}">selected</c:if>><fmt:message key="console.macros.how.replace"/></option></select>
    <button type="submit" name="do" value="import" id="import"><fmt:message key="console.macros.do-import"/></button>
    <%@ include file="WEB-INF/parts/wrong.jspf" %>
</form>
    <p class="wg-faint"><fmt:message key="console.macros.files.help"/></p>
    </div>
</section>
</div>
</body>
</html>
