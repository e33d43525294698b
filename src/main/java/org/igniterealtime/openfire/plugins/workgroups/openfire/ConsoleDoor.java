package org.igniterealtime.openfire.plugins.workgroups.openfire;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpSession;
import org.jivesoftware.openfire.auth.AuthToken;
import org.jivesoftware.util.LocaleUtils;
import org.igniterealtime.openfire.plugins.workgroups.admin.Console;
import org.igniterealtime.openfire.plugins.workgroups.admin.Outcome;
import org.igniterealtime.openfire.plugins.workgroups.admin.Submitted;
import org.igniterealtime.openfire.plugins.workgroups.admin.Token;

/**
 * Where a page's first line asks what to show. Static, because Openfire makes the pages; they are loaded by the plugin's own class loader,
 * so this is the running plugin's in every version of the server.
 */
public final class ConsoleDoor {

    /** Where Openfire keeps who has logged in. */
    private static final String LOGIN = "jive.admin.authToken";
    private static final String PLUGIN = "workgroups";
    private static final String KEPT_TOKEN = "workgroups.token";

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
    public static boolean open(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        Console running = console;
        if (running == null) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return false;
        }
        HttpSession session = request.getSession();
        // Openfire lets only its admins come here; if it ever does not, we do not either.
        if (!(session.getAttribute(LOGIN) instanceof AuthToken admin)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        String page = page(request);
        request.setAttribute("here", page);
        return carryOut(answer(running, page, request, session, admin), request, response, session);
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
        Map<String, List<String>> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> values.put(name, Arrays.asList(all)));
        return Optional.of(new Submitted(values));
    }

    private static boolean carryOut(Outcome outcome, HttpServletRequest request, HttpServletResponse response, HttpSession session)
            throws IOException {
        if (outcome instanceof Outcome.Show show) {
            request.setAttribute("page", show.model());
            request.setAttribute("token", token(session));
            return true;
        }
        if (outcome instanceof Outcome.Data data) {
            response.setContentType(data.type());
            response.setHeader("Cache-Control", "no-store");
            if (!data.file().isEmpty()) {
                response.setHeader("Content-Disposition", "attachment; filename=\"" + data.file() + '"');
            }
            data.body().writeTo(response.getOutputStream());
        } else if (outcome instanceof Outcome.Go go) {
            response.sendRedirect(go.address());
        } else if (outcome instanceof Outcome.Missing) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "console.missing");
        } else if (outcome instanceof Outcome.Forged) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "console.forged");
        } else if (outcome instanceof Outcome.Unreadable) {
            refuse(response, Uploads.areTooLarge(request) ? HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE : HttpServletResponse.SC_BAD_REQUEST,
                "console.unreadable");
        } else {
            refuse(response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "console.shown");
        }
        return false;
    }

    private static void refuse(HttpServletResponse response, int status, String key) throws IOException {
        response.sendError(status, LocaleUtils.getLocalizedString(key, PLUGIN));
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
