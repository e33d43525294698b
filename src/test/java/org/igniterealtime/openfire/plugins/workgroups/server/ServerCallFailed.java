package org.igniterealtime.openfire.plugins.workgroups.server;

/** A call to the server's process failed there, or the process answered no more. */
public final class ServerCallFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerCallFailed(String call, String traceFromServer) {
        super("Openfire failed at \"" + call + "\": " + traceFromServer);
    }

    ServerCallFailed(String call, Throwable cause) {
        super("Openfire's process gave no answer to \"" + call + "\"", cause);
    }
}
