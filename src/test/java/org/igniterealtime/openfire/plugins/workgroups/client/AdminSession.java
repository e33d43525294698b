package org.igniterealtime.openfire.plugins.workgroups.client;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** Somebody who asks the console by HTTP, without a browser that would hold him back. Follows no redirect. */
public final class AdminSession {

    /** A name and a value, either of them as often as wanted. */
    public record Value(String name, String value) { }

    /** A form that changes something: where it is sent, and what a browser would send, the token with it. */
    public record Form(String action, List<Value> values) {

        /** The same with another value for that name, or with none if that is null. */
        public Form with(String name, String value) {
            List<Value> others = new ArrayList<>(values.stream().filter(one -> !one.name().equals(name)).toList());
            if (value != null) {
                others.add(new Value(name, value));
            }
            return new Form(action, others);
        }
    }

    private static final Pattern FORM = Pattern.compile("<form method=\"post\" action=\"([^\"]*)\".*?</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(?:input|select|textarea|button)\\b[^>]*\\bname=\"([^\"]*)\"[^>]*>");
    private static final Pattern HIDDEN_OR_TYPED = Pattern.compile("\\bvalue=\"([^\"]*)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String root;

    /** Nobody who has logged in yet. */
    public AdminSession(OpenfireServer server) {
        root = "http://" + server.host() + ':' + server.adminPort() + '/';
    }

    /** Logs in as the server's admin. */
    public AdminSession logIn() throws IOException, InterruptedException {
        Matcher csrf = Pattern.compile("name=\"csrf\" value=\"([^\"]*)\"").matcher(get("login.jsp").body());
        List<Value> login = new ArrayList<>(List.of(new Value("username", "admin"), new Value("password", "admin"), new Value("login", "true")));
        if (csrf.find()) {
            login.add(new Value("csrf", csrf.group(1)));
        }
        HttpResponse<String> answer = post("login.jsp", login);
        if (answer.statusCode() >= 400 || get("plugins/workgroups/workgroups.jsp").statusCode() != 200) {
            throw new AssertionError("the admin could not log in: " + answer.statusCode());
        }
        return this;
    }

    /** The path of one of the plugin's pages, asked with those values. */
    public static String path(String page, List<Value> values) {
        return "plugins/workgroups/" + page + (page.contains(".") ? "" : ".jsp") + (values.isEmpty() ? "" : "?" + encoded(values));
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    public HttpResponse<String> post(String path, List<Value> values) throws IOException, InterruptedException {
        return send("POST", path, encoded(values));
    }

    /** Asks with that method; a body is sent as a form is. */
    public HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE)
            .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (!body.isEmpty()) {
            request.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    public static String encoded(List<Value> values) {
        return values.stream().map(one -> URLEncoder.encode(one.name(), StandardCharsets.UTF_8) + '='
            + URLEncoder.encode(one.value(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
    }

    /** The forms of a page that are sent by POST. */
    public static List<Form> forms(String html) {
        return FORM.matcher(html).results().map(form -> new Form(form.group(1).replaceFirst("\\.jsp.*", ""),
            FIELD.matcher(form.group()).results().map(field -> {
                Matcher value = HIDDEN_OR_TYPED.matcher(field.group());
                return new Value(field.group(1), value.find() ? plain(value.group(1)) : "");
            }).toList())).toList();
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&#034;", "\"").replace("&#039;", "'").replace("&amp;", "&");
    }
}
