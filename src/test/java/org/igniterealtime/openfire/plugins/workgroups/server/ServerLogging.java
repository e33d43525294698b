package org.igniterealtime.openfire.plugins.workgroups.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes every Openfire write one log file in one format, whichever logging library it carries. */
record ServerLogging(Path configuration, boolean log4j2) {

    static ServerLogging write(Path folder, boolean log4j2, Path file, String level) throws IOException {
        Path configuration = folder.resolve(log4j2 ? "log4j2.xml" : "log4j.properties");
        Files.writeString(configuration, (log4j2 ? LOG4J_2 : LOG4J_1).formatted(file, level));
        return new ServerLogging(configuration, log4j2);
    }

    List<String> jvmFlags() {
        return List.of(log4j2
                ? "-Dlog4j.configurationFile=" + configuration
                : "-Dlog4j.configuration=" + configuration.toUri());
    }

    private static final String LOG4J_1 = """
            log4j.appender.file=org.apache.log4j.FileAppender
            log4j.appender.file.File=%1$s
            log4j.appender.file.Encoding=UTF-8
            log4j.appender.file.layout=org.apache.log4j.PatternLayout
            log4j.appender.file.layout.ConversionPattern=%%d{yyyy-MM-dd HH:mm:ss.SSS} %%-5p [%%t] %%c - %%m%%n
            log4j.rootLogger=%2$s, file
            log4j.logger.org.eclipse.jetty=warn
            # Warns of a statement that the server's own publish-subscribe module closes twice.
            log4j.logger.org.logicalcobwebs.proxool=error
            """;

    private static final String LOG4J_2 = """
            <?xml version="1.0" encoding="UTF-8"?>
            <Configuration status="warn">
                <Appenders>
                    <File name="file" fileName="%1$s">
                        <PatternLayout pattern="%%d{yyyy-MM-dd HH:mm:ss.SSS} %%-5p [%%t] %%c - %%m%%n"/>
                    </File>
                </Appenders>
                <Loggers>
                    <Logger name="org.eclipse.jetty" level="warn"/>
                    <!-- Warns that a new home does not choose a key derivation. -->
                    <Logger name="org.jivesoftware.util.JiveGlobals" level="error"/>
                    <Root level="%2$s">
                        <AppenderRef ref="file"/>
                    </Root>
                </Loggers>
            </Configuration>
            """;
}
