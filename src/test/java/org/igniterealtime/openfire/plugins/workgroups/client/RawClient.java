package org.igniterealtime.openfire.plugins.workgroups.client;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.Writer;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igniterealtime.openfire.plugins.workgroups.server.OpenfireServer;

/** A client that sends what it is told to and understands next to nothing: Smack hangs up on much of what it would have to read here. */
public final class RawClient implements AutoCloseable {

    private static final int PATIENCE_MILLIS = (int) Duration.ofSeconds(20).toMillis();
    private static final Pattern REPLY = Pattern.compile("<iq\\b[^>]*?\\bid=[\"']([^\"']*)[\"']");

    private final Socket socket;
    private final Reader reader;
    private final Writer writer;
    private final StringBuilder unread = new StringBuilder();
    private final Set<String> answered = ConcurrentHashMap.newKeySet();

    /** Logs in. */
    public RawClient(OpenfireServer server, String name, String password) throws IOException {
        socket = new Socket(server.host(), server.port());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        reader = new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
        writer = new OutputStreamWriter(socket.getOutputStream(), StandardCharsets.UTF_8);
        String stream = "<stream:stream xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams' version='1.0' to='"
            + server.domain() + "'>";
        exchange(stream, "</stream:features>");
        String secret = Base64.getEncoder().encodeToString(('\0' + name + '\0' + password).getBytes(StandardCharsets.UTF_8));
        exchange("<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>" + secret + "</auth>", "<success");
        exchange(stream, "</stream:features>");
        send("<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>");
        awaitAnswers(Set.of("bind"));
        send("<iq type='set' id='session'><session xmlns='urn:ietf:params:xml:ns:xmpp-session'/></iq><presence/>");
        awaitAnswers(Set.of("session"));
    }

    private void exchange(String sent, String awaited) throws IOException {
        unread.setLength(0);
        send(sent);
        while (unread.indexOf(awaited) < 0) {
            read();
        }
    }

    public void send(String xml) throws IOException {
        writer.write(xml);
        writer.flush();
    }

    /**
     * Reads until these requests have been answered.
     *
     * @throws IOException if the server hangs up, or says nothing for a long time
     */
    public void awaitAnswers(Set<String> requests) throws IOException {
        while (!answered.containsAll(requests)) {
            read();
        }
    }

    /** The ids of the IQs that have come so far. */
    public Set<String> answered() {
        return Set.copyOf(answered);
    }

    private void read() throws IOException {
        char[] some = new char[8192];
        int count = reader.read(some);
        if (count < 0) {
            throw new IOException("the server has hung up; it said last: " + unread);
        }
        unread.append(some, 0, count);
        Matcher replies = REPLY.matcher(unread);
        int end = 0;
        while (replies.find()) {
            answered.add(replies.group(1));
            end = replies.end();
        }
        // What was matched is done with; an unfinished tag at the end may go on in what comes next.
        unread.delete(0, Math.max(end, unread.length() - 65_536));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
