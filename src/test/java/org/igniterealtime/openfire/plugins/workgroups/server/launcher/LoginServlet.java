package org.igniterealtime.openfire.plugins.workgroups.server.launcher;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jivesoftware.openfire.auth.AuthFactory;

/** Stands in for the console's login page, which is on no public repository for 4.2.0: the same fields, and the same mark in the session. */
public final class LoginServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html; charset=UTF-8");
        response.getWriter().write("<!DOCTYPE html><title>Login</title><form name=loginForm method=post action=login.jsp>"
            + "<input name=username id=u01><input type=password name=password id=p01><input type=submit></form>");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            request.getSession().setAttribute("jive.admin.authToken",
                AuthFactory.authenticate(request.getParameter("username"), request.getParameter("password")));
            response.setContentType("text/html; charset=UTF-8");
            response.getWriter().write("<!DOCTYPE html><title>Console</title><a href='?logout=true'>Log out</a>");
        } catch (Exception wrong) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, wrong.toString());
        }
    }
}
