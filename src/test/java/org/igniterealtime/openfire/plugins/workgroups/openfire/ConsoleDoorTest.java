package org.igniterealtime.openfire.plugins.workgroups.openfire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import javax.servlet.DispatcherType;
import javax.servlet.RequestDispatcher;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.igniterealtime.openfire.plugins.workgroups.admin.Refused;
import org.junit.jupiter.api.Test;

/** What the door does before there is anything behind it; the rest is seen in a browser ({@code whole}). */
class ConsoleDoorTest {

    private final Map<String, Object> attributes = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private String forwarded = "";
    private int status = HttpServletResponse.SC_OK;
    private DispatcherType how = DispatcherType.REQUEST;

    private final HttpServletRequest request = of(HttpServletRequest.class, (proxy, method, values) -> switch (method.getName()) {
        case "getDispatcherType" -> how;
        case "getAttribute" -> attributes.get((String) values[0]);
        case "setAttribute" -> attributes.put((String) values[0], values[1]);
        case "getRequestDispatcher" -> of(RequestDispatcher.class, (dispatcher, forward, both) -> {
            how = DispatcherType.FORWARD;
            forwarded = (String) values[0];
            return null;
        });
        default -> throw new UnsupportedOperationException(method.getName());
    });
    private final HttpServletResponse response = of(HttpServletResponse.class, (proxy, method, values) -> {
        switch (method.getName()) {
            case "getHeader":
                return headers.get((String) values[0]);
            case "setHeader":
                return headers.put((String) values[0], (String) values[1]);
            case "setStatus":
                status = (int) values[0];
                return null;
            default:
                throw new UnsupportedOperationException(method.getName());
        }
    });

    private static <T> T of(Class<T> kind, InvocationHandler handler) {
        return kind.cast(Proxy.newProxyInstance(kind.getClassLoader(), new Class<?>[] {kind}, handler));
    }

    @Test
    void whileThePluginIsStartedOrStoppedThatIsSaidOnAPage() throws Exception {
        ConsoleDoor.lead(null);

        assertThat(ConsoleDoor.open(request, response)).as("whether to go on with the page").isFalse();

        assertThat(status).isEqualTo(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        assertThat(forwarded).isEqualTo("refused.jsp");
        assertThat(attributes).containsEntry("page", new Refused("console.unavailable", ""));
        assertThat(headers).containsEntry("X-Frame-Options", "SAMEORIGIN");
        assertThat(ConsoleDoor.open(request, response)).as("the refusal itself is shown").isTrue();
    }
}
