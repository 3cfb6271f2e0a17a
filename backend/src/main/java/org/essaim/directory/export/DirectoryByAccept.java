package org.essaim.directory.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Leads whoever asks for the directory in the format of a file to that file; JSON wins whenever it is as welcome. */
class DirectoryByAccept {
    private static final Pattern DIRECTORY = Pattern.compile(".*/networks/[^/]+/directory");

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request) {
        var uri = request.getUriInfo().getRequestUri();
        if (!request.getMethod().equals("GET")
                || !DIRECTORY.matcher(uri.getRawPath()).matches()) {
            return;
        }
        wanted(request)
                .map(format -> UriBuilder.fromUri(uri)
                        .replacePath(uri.getRawPath() + "." + format.extension())
                        .build())
                .ifPresent(request::setRequestUri);
    }

    private static Optional<FileFormat> wanted(ContainerRequestContext request) {
        for (var accepted : request.getAcceptableMediaTypes()) {
            if (accepted.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return Optional.empty();
            }
            var format = Arrays.stream(FileFormat.values())
                    .filter(candidate -> accepted.isCompatible(MediaType.valueOf(candidate.mediaType())))
                    .findFirst();
            if (format.isPresent()) {
                return format;
            }
        }
        return Optional.empty();
    }
}
