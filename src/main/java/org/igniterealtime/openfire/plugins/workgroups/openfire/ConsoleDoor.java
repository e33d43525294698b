package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.servlet.DispatcherType;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.jivesoftware.openfire.auth.AuthToken;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.igniterealtime.openfire.plugins.workgroups.admin.Console;
import org.igniterealtime.openfire.plugins.workgroups.admin.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.admin.Refused;
import org.igniterealtime.openfire.plugins.workgroups.admin.Submitted;
import org.igniterealtime.openfire.plugins.workgroups.admin.Token;
import org.igniterealtime.openfire.plugins.workgroups.store.StoreFailure;

/**
 * Where a page's first line asks what to show. Static, because Openfire makes the pages; they are loaded by the plugin's own class loader,
 * so this is the running plugin's in every version of the server.
 */
public final class ConsoleDoor {

    private static final Logger LOG = LoggerFactory.getLogger(ConsoleDoor.class);
    /** Where Openfire keeps who has logged in. */
    private static final String LOGIN = "jive.admin.authToken";
    private static final Set<String> FRAMING = Set.of("SAMEORIGIN", "DENY");
    private static final String KEPT_TOKEN = "workgroups.token";
    private static final String SHOWN = "page";
    /** What a page may be about. */
    private static final List<String> ABOUT = List.of("name", "workgroup", "queue");

    private static volatile Console console;

    private ConsoleDoor() {
    }

    /** From now on these pages are shown; null for none. */
    static void lead(Console to) {
        console = to;
    }

    /**
     * Does what the browser asks.
     *
     * @return whether to go on with the page; then the request has what to show as {@code page}, the page's name as {@code here}, and
     *     {@code token} for its forms
     */
    public static boolean open(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        // Newer consoles say so themselves, as their admin has set it; 4.2 says SAME, which is no value, and browsers ignore it (RFC 7034).
        if (!FRAMING.contains(String.valueOf(response.getHeader("X-Frame-Options")))) {
            response.setHeader("X-Frame-Options", "SAMEORIGIN");
        }
        if (request.getDispatcherType() == DispatcherType.FORWARD && request.getAttribute(SHOWN) instanceof Refused) {
            return true;
        }
        Console running = console;
        if (running == null) {
            return refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, new Refused("console.unavailable", ""));
        }
        HttpSession session = request.getSession();
        // Openfire lets only its admins come here; if it ever does not, we do not either.
        if (!(session.getAttribute(LOGIN) instanceof AuthToken admin)) {
            return refuse(request, response, HttpServletResponse.SC_FORBIDDEN, new Refused("console.stranger", ""));
        }
        String page = page(request);
        request.setAttribute("here", page);
        Outcome outcome;
        try {
            outcome = answer(running, page, request, session, admin);
        } catch (StoreFailure failure) {
            return away(failure, request, response);
        }
        return carryOut(outcome, request, response, session);
    }

    private static String page(HttpServletRequest request) {
        String path = request.getPathInfo();
        return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).replaceFirst("\\.jsp$", "");
    }

    private static Outcome answer(Console running, String page, HttpServletRequest request, HttpSession session, AuthToken admin) {
        Optional<Submitted> sent = submitted(request);
        if (sent.isEmpty()) {
            return new Outcome.Unreadable();
        }
        return switch (request.getMethod()) {
            case "GET", "HEAD" -> running.show(page, sent.get());
            case "POST" -> running.change(page, String.valueOf(admin.getUsername()), (String) session.getAttribute(KEPT_TOKEN), sent.get());
            default -> new Outcome.OnlyShown();
        };
    }

    private static Optional<Submitted> submitted(HttpServletRequest request) {
        if (Uploads.areIn(request)) {
            return Uploads.read(request);
        }
        return parameters(request).map(parameters -> {
            Map<String, List<String>> values = new LinkedHashMap<>();
            parameters.forEach((name, all) -> values.put(name, Arrays.asList(all)));
            Optional.ofNullable(request.getHeader("If-None-Match")).ifPresent(seen -> values.put(Submitted.SEEN, List.of(seen)));
            return new Submitted(values);
        });
    }

    // Some web servers throw what they cannot decode at whoever asks for it, each an exception of its own, and log it as ours if it goes on.
    private static Optional<Map<String, String[]>> parameters(HttpServletRequest request) {
        try {
            return Optional.of(request.getParameterMap());
        } catch (RuntimeException malformed) {
            return Optional.empty();
        }
    }

    private static boolean carryOut(Outcome outcome, HttpServletRequest request, HttpServletResponse response, HttpSession session)
            throws IOException, ServletException {
        if (outcome instanceof Outcome.Show show) {
            request.setAttribute(SHOWN, show.model());
            request.setAttribute("token", token(session));
            return true;
        }
        if (outcome instanceof Outcome.Data data) {
            return send(data, request, response);
        }
        if (outcome instanceof Outcome.Unchanged) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        } else if (outcome instanceof Outcome.Go go) {
            response.sendRedirect(go.address());
        } else if (outcome instanceof Outcome.Missing) {
            return refuse(request, response, HttpServletResponse.SC_NOT_FOUND, new Refused("console.missing", ""));
        } else if (outcome instanceof Outcome.Forged) {
            return refuse(request, response, HttpServletResponse.SC_FORBIDDEN, new Refused("console.forged", again(request)));
        } else if (outcome instanceof Outcome.Unreadable) {
            return refuse(request, response, Uploads.areTooLarge(request) ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE
                : HttpServletResponse.SC_BAD_REQUEST, new Refused("console.unreadable", again(request)));
        } else {
            response.setHeader("Allow", "GET, HEAD");
            return refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, new Refused("console.shown", again(request)));
        }
        return false;
    }

    private static boolean send(Outcome.Data data, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        FileAnswer answer = new FileAnswer(() -> {
            response.setContentType(data.type());
            response.setHeader("Cache-Control", "no-store");
            if (!data.file().isEmpty()) {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + data.file() + '"');
            }
            return response.getOutputStream();
        });
        try {
            data.body().writeTo(answer);
        } catch (StoreFailure failure) {
            if (answer.hasBegun()) {
                // The status is on its way; the file itself says that it is not complete.
                answer.end();
                LOG.warn("A file was broken off", failure);
                return false;
            }
            return away(failure, request, response);
        }
        answer.end();
        return false;
    }

    private static boolean away(StoreFailure failure, HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        LOG.warn("The database did not do what page {} needs", page(request), failure);
        String key = request.getMethod().equals("POST") ? "console.database.sent" : "console.database";
        return refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, new Refused(key, again(request), true));
    }

    // Not sendError, whose page would be the web server's: no way back, and in English.
    private static boolean refuse(HttpServletRequest request, HttpServletResponse response, int status, Refused why)
            throws IOException, ServletException {
        response.setStatus(status);
        request.setAttribute(SHOWN, why);
        request.getRequestDispatcher("refused.jsp").forward(request, response);
        return false;
    }

    private static String again(HttpServletRequest request) {
        StringBuilder query = new StringBuilder();
        Map<String, String[]> parameters = parameters(request).orElse(Map.of());
        for (String name : ABOUT) {
            if (parameters.containsKey(name)) {
                query.append(query.isEmpty() ? '?' : '&').append(name).append('=')
                    .append(URLEncoder.encode(parameters.get(name)[0], StandardCharsets.UTF_8));
            }
        }
        return page(request) + ".jsp" + query;
    }

    // One for all pages of a login: several may be open side by side.
    private static String token(HttpSession session) {
        synchronized (session) {
            if (session.getAttribute(KEPT_TOKEN) == null) {
                session.setAttribute(KEPT_TOKEN, Token.random());
            }
            return (String) session.getAttribute(KEPT_TOKEN);
        }
    }
}
