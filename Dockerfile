# Builds Portico and the portal, and serves it with nginx, as `portico host nginx` has it.
#
#   docker build --tag portal .
#   docker run --rm --publish 8080:8080 portal
#
# The first stage has the Swift toolchain; nothing of it is in the image that runs.
FROM swift:6.3-bookworm AS build
WORKDIR /portico
RUN apt-get update && apt-get install --yes --no-install-recommends make
# What Portico is made of changes more rarely than what the portal says.
COPY Package.swift Makefile ./
COPY Scripts/need Scripts/need
COPY Plugins Plugins
COPY Sources Sources
COPY Tests Tests
COPY Templates Templates
RUN make build
COPY Content Content
# Below a path, whoever asks for the bare address is led there: nothing else is in this container.
RUN .build/release/portico build --output /site \
    && .build/release/portico host nginx --folder /site --output /host \
    && sed -n 's|^location ^~ \(/.*/\) {$|location = / { return 302 \1; }|p' /host/portal-locations.conf > /host/portal-root.conf

FROM debian:bookworm-slim
RUN apt-get update \
    && apt-get install --yes --no-install-recommends nginx-light \
    && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled/default
COPY Scripts/container.conf /etc/nginx/nginx.conf
COPY --from=build /host/portal-locations.conf /host/portal-root.conf /etc/nginx/
COPY --from=build /site /site
# Without rights: it only reads the site, and writes below /tmp.
USER www-data
EXPOSE 8080
CMD ["nginx", "-e", "stderr", "-c", "/etc/nginx/nginx.conf"]
