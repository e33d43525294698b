package org.igniterealtime.openfire.plugins.workgroups.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;
import org.jxmpp.jid.EntityBareJid;

/** A visitor on a website: the sample page's own code with the real strophe.js, in a process of node. */
public final class WebVisitor implements AutoCloseable {

    /** How a browser reaches the server. */
    public enum Transport {
        /** RFC 7395. */
        WEBSOCKET("ws", "/ws/"),
        /** XEP-0124 and XEP-0206. */
        BOSH("http", "/http-bind/");

        private final String scheme;
        private final String path;

        Transport(String scheme, String path) {
            this.scheme = scheme;
            this.path = path;
        }

        /** The server's address, for a client on this machine. */
        public String at(OpenfireServer server) {
            return scheme + "://" + server.host() + ':' + server.httpPort() + path;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Another site than the server's, as websites are: the server has to allow it. */
    private static final String SITE = "http://shop.example";

    /** In place of an order's name: nothing will be answered any more. */
    private static final String OVER = "over";

    private final Process process;
    private final Writer orders;
    private final Map<String, Heard<JsonNode>> heard = new ConcurrentHashMap<>();

    /** Starts a browser, as it were, on a page that knows the workgroup; needs {@link SamplePage#canBeBuilt}. */
    public WebVisitor(OpenfireServer server, Transport transport, EntityBareJid workgroup) throws IOException, InterruptedException {
        Path folder = SamplePage.folder();
        String settings = JSON.writeValueAsString(Map.of("service", transport.at(server), "domain", server.domain(),
            "workgroup", workgroup.toString(), "origin", SITE));
        process = new ProcessBuilder("node", "scripted.js", settings).directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("node.log").toFile())).start();
        orders = process.outputWriter(StandardCharsets.UTF_8);
        Thread reader = new Thread(this::read, "web-visitor");
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode news = JSON.readTree(line);
                heard(news.get("event").asText()).add(news);
            }
            over("node has ended; see node.log");
        } catch (IOException unreadable) {
            over(unreadable.toString());
        }
    }

    private void over(String why) {
        heard("done").add(JSON.createObjectNode().put("order", OVER).put("error", why));
    }

    /** What the page was told of one kind, such as "place" or "said"; see visitor.js. */
    public Heard<JsonNode> heard(String event) {
        return heard.computeIfAbsent(event, Heard::new);
    }

    /** Logs in without an account; returns what {@link #perform} does. */
    public JsonNode logInAnonymously() throws Exception {
        return perform("logIn");
    }

    /** Joins the line with these answers to the workgroup's form. */
    public JsonNode join(Map<String, String> answers) throws Exception {
        return perform("join", answers);
    }

    /** Has the page do something; returns when it is done, with {@code result}, or with {@code error} and the server's {@code words}. */
    public JsonNode perform(String order, Object... details) throws Exception {
        Object[] line = new Object[details.length + 1];
        line[0] = order;
        System.arraycopy(details, 0, line, 1, details.length);
        orders.write(JSON.writeValueAsString(Arrays.asList(line)) + '\n');
        orders.flush();
        return heard("done").next(news -> Set.of(order, OVER).contains(news.get("order").asText()));
    }

    /** The browser is closed without a goodbye. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
