package org.igniterealtime.openfire.plugins.workgroups.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages as they are written: no text that is not translated, nothing that is not escaped, no logic. */
class PagesTest {

    private static final Path WEB = Path.of("web");
    private static final Pattern DIRECTIVE = Pattern.compile("<%(--.*?--|.*?)%>", Pattern.DOTALL);
    /** A value that a tag of JSTL takes: it comes out nowhere by itself, or through c:out. */
    private static final Pattern JSTL = Pattern.compile("</?(?:c|fmt):\\w+(?:\\s+[\\w.]+=\"[^\"]*\")*\\s*/?>");
    private static final Pattern KEY = Pattern.compile("key=\"([a-z][a-z.-]*)\"");

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(WEB)) {
            return files.filter(file -> file.toString().matches(".*\\.jspf?")).toList().stream();
        }
    }

    private static String html(Path file) throws IOException {
        return JSTL.matcher(DIRECTIVE.matcher(Files.readString(file)).replaceAll("")).replaceAll("");
    }

    private static Set<String> texts() throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("i18n/workgroups_i18n.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames();
    }

    @ParameterizedTest
    @MethodSource("files")
    void nothingComesOutUnescaped(Path file) throws IOException {
        assertThat(html(file)).doesNotContain("${").doesNotContain("#{");
        assertThat(Files.readString(file)).doesNotContain("escapeXml").doesNotContain("<%=");
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsBare(Path file) throws IOException {
        assertThat(html(file).replaceAll("(?s)<[^>]*>", "").replaceAll("&\\w+;", "")).doesNotContainPattern("\\p{L}");
        assertThat(html(file)).doesNotContainPattern("(?:title|alt|placeholder|aria-label|data-label)=\"[^\"]*\\p{L}");
    }

    @ParameterizedTest
    @MethodSource("files")
    void aPageHoldsNoLogicNoScriptAndNoStyle(Path file) throws IOException {
        String all = Files.readString(file);
        assertThat(DIRECTIVE.matcher(all).results().map(found -> found.group().strip()).filter(found -> !found.matches("(?s)<%(--|@).*")))
            .allMatch(line -> line.equals("<% if (!ConsoleDoor.open(request, response)) { out.clear(); return; } %>"));
        assertThat(all.replaceAll("<script src=\"script/[a-z-]+\\.js\" defer></script>", "")).doesNotContain("<script")
            .doesNotContain("<style").doesNotContainPattern("\\sstyle=").doesNotContainPattern("\\son\\w+=")
            .doesNotContain("https:");
        assertThat(all.replace("http://java.sun.com/jsp/jstl/", "")).doesNotContain("http:");
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyFormIsSentByPostWithATokenUnlessItOnlyAsks(Path file) throws IOException {
        for (String form : Files.readString(file).split("<form ")) {
            if (form.startsWith("method=\"get\"")) {
                assertThat(form).contains("role=\"search\"").doesNotContain("name=\"token\"");
            } else if (form.contains("</form>")) {
                assertThat(form).startsWith("method=\"post\"").containsPattern("name=\"token\"|parts/fields\\.jspf");
            }
        }
    }

    /** Jetty refuses others above 200 KB, and what was typed is lost: 7,000 names, or 2,400 with what each knows. */
    @ParameterizedTest
    @MethodSource("files")
    void everyFormThatMayHoldManyLinesIsSentInParts(Path file) throws IOException {
        for (String form : Files.readString(file).split("<form ")) {
            String inside = form.replaceAll("(?s)</form>.*", "");
            if (form.contains("</form>") && (inside.contains("parts/fields.jspf") || inside.contains("<textarea"))) {
                assertThat(inside).startsWith("method=\"post\"").contains(" enctype=\"multipart/form-data\"");
            }
        }
    }

    /** WCAG 2.2, 3.1.1. The console's decorator keeps of a page what is inside its body, and writes a {@code html} of its own without a language. */
    @Test
    void everyPageSaysItsLanguageInsideItsBodyToo() throws IOException {
        String language = "lang=\"<fmt:message key=\"console.language\"/>\">";
        for (Path file : files().filter(one -> one.toString().endsWith(".jsp")).toList()) {
            assertThat(Files.readString(file)).as(file.toString()).contains("<html " + language + '\n', "<body>\n<div class=\"wg-page\" " + language + '\n')
                .endsWith("</div>\n</body>\n</html>\n");
        }
    }

    @Test
    void everyPageAsksTheDoorFirstAndIsKnownToTheConsoleAndItsMenu() throws IOException {
        List<String> pages = new ArrayList<>();
        String menu = Files.readString(Path.of("plugin.xml"));
        for (Path file : files().filter(one -> one.toString().endsWith(".jsp")).toList()) {
            String all = Files.readString(file);
            pages.add(file.getFileName().toString().replace(".jsp", ""));
            assertThat(all.lines().limit(2)).as(file.toString()).containsExactly("<%@ page contentType=\"text/html; charset=UTF-8\" %>",
                "<%@ include file=\"WEB-INF/parts/start.jspf\" %>");
            String item = all.replaceAll("(?s).*<meta name=\"pageID\" content=\"([^\"]*)\">.*", "$1");
            assertThat(menu).contains("<item id=\"" + item + '"');
        }
        try (Office office = new Office()) {
            assertThat(office.console.pages()).containsExactlyInAnyOrderElementsOf(pages.stream().filter(page -> !page.equals("refused")).toList());
        }
    }

    @Test
    void everyTextOfAPageExists() throws IOException {
        Set<String> asked = Pattern.compile("\\$\\{(console\\.[a-z.-]+)}").matcher(Files.readString(Path.of("plugin.xml"))).results()
            .map(found -> found.group(1)).collect(Collectors.toSet());
        for (Path file : files().toList()) {
            KEY.matcher(Files.readString(file)).results().map(found -> found.group(1)).forEach(asked::add);
        }
        assertThat(asked).hasSizeGreaterThan(30);
        assertThat(texts()).containsAll(asked);
    }

    @Test
    void everyLinkOfAWorkgroupsNavigationHasATextAndLeadsToAPageThatLeadsOn() throws IOException {
        Set<String> texts = texts();
        try (Office office = new Office()) {
            Nav nav = Nav.of(office.with("support").desks.find("support").orElseThrow());
            for (Nav.Link link : Stream.of(nav.pages(), nav.queues()).flatMap(List::stream).toList()) {
                assertThat(office.console.show(link.page(), Office.asked(link.address()))).as(link.address()).isInstanceOf(Outcome.Show.class);
                assertThat(link.queue().isEmpty() ? texts : Set.of("console.nav." + link.page())).contains("console.nav." + link.page());
                assertThat(WEB.resolve(link.page() + ".jsp")).content().contains("parts/workgroup-nav.jspf");
            }
        }
    }

    /** Every form that is on a page. */
    static List<Filled> forms(Office office) {
        String[] support = {"workgroup", "support"};
        List<Filled> forms = new ArrayList<>(List.of(office.look("workgroup-new", Fillable.class).form(),
            office.look("workgroup", Fillable.class, "name", "support").form(),
            office.look("queue", Fillable.class, "workgroup", "support", "queue", "default").form()));
        RulesPage.View rules = office.look("rules", RulesPage.View.class, support);
        forms.addAll(List.of(rules.form(), rules.sample(), office.look("hours", Fillable.class, support).form(),
            office.look("system-settings", SystemSettingsPage.View.class).form(),
            office.look("queues", Fillable.class, support).form()));
        return forms;
    }

    @Test
    void everySettingHasALabelAHelpAHeadingAndWordsForItsChoices() throws IOException {
        Set<String> texts = texts();
        try (Office office = new Office()) {
            office.with("support");
            for (Filled form : forms(office)) {
                for (Filled.Group group : form.groups()) {
                    assertThat(texts).contains("console.group." + group.name());
                    for (Field field : group.fields()) {
                        assertThat(texts).contains("console.field." + field.name(), "console.help." + field.name());
                        assertThat(field.isPicked() ? texts : Set.of("console.find." + field.kind())).contains("console.find." + field.kind());
                        field.choices().stream().filter(choice -> field.kind() != Field.Kind.SUGGESTED)
                            .forEach(choice -> assertThat(texts).contains(choice.key()));
                    }
                }
            }
        }
    }

    @Test
    void textsWithoutValuesAreNotPatternsSoNothingInThemIsDoubled() throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("i18n/workgroups_i18n.properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        String withoutValues = "(console|command\\.(expected|override|closing|nobody|strategy))\\..*";
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.matches(withoutValues)).map(texts::getProperty))
            .noneMatch(text -> text.contains("'"));
    }
}
