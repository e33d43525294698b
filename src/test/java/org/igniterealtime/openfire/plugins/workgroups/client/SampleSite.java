package org.igniterealtime.openfire.plugins.workgroups.client;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jxmpp.jid.EntityBareJid;

/** A website with the visitor's sample page, on this machine and on another port than the XMPP server: for a browser, another origin. */
public final class SampleSite implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of("html", "text/html; charset=utf-8", "css", "text/css; charset=utf-8",
        "js", "text/javascript; charset=utf-8", "json", "application/json");

    private final HttpServer http;
    private final Path folder;
    private final byte[] settings;

    /**
     * Opens it on a free port.
     *
     * @param services the XMPP server's addresses for browsers, in the order in which the page shall try them
     */
    public SampleSite(String domain, EntityBareJid workgroup, String... services) throws IOException, InterruptedException {
        folder = SamplePage.folder();
        settings = new ObjectMapper().writeValueAsBytes(
            Map.of("services", services, "domain", domain, "workgroup", workgroup.toString()));
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::answer);
        http.start();
    }

    /** Where the page is. */
    public String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + '/';
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath().substring(1);
            Path file = folder.resolve(path.isEmpty() ? "index.html" : path).normalize();
            if (path.equals("settings.json")) {
                send(exchange, "json", settings);
            } else if (file.startsWith(folder) && Files.isRegularFile(file)) {
                send(exchange, path.isEmpty() ? "html" : path.substring(path.lastIndexOf('.') + 1), Files.readAllBytes(file));
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private static void send(HttpExchange exchange, String kind, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", TYPES.getOrDefault(kind, "application/octet-stream"));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
