import NIOCore
import NIOHTTP1
import NIOPosix

import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How much patience the server has with a visitor. A test has less.
package struct ServerLimits: Sendable {
  /// For how many seconds a connection may be open without a whole request.
  package var requestSeconds = 15.0
  /// For how many seconds a part of an answer may be on its way.
  package var answerSeconds = 60.0
  /// How often a stream of news gives a sign of life.
  package var pulseSeconds = 15.0
  /// How many connections there may be; more are told to come later.
  package var connections = 200
  /// How many bytes the fields of a request may have together.
  package var fieldBytes = 16 << 10

  package init() {}
}

/// Serves the preview over HTTP.
///
/// SwiftNIO reads and writes; what is answered, `PreviewState.answer(to:_:)` alone decides. NIO, not
/// one of the smaller servers: those read a header of any length, wait for a slow client for ever,
/// and end when the connections run out.
package final class PreviewServer: Sendable {
  private let group = MultiThreadedEventLoopGroup(numberOfThreads: 1)
  private let channel: any Channel
  private let connections: Connections

  /// Why the server could not begin.
  package enum Failure: Error, Equatable {
    case portTaken
    case notAllowed
    case noSuchHost
    case other(String)
  }

  package let port: Int

  /// - Parameter port: 0 for any that is free.
  /// - Throws: `Failure`.
  package init(
    host: String, port: Int, state: PreviewState, visitors: Visitors, limits: ServerLimits = .init()
  ) throws {
    let connections = Connections(state: state, visitors: visitors, limits: limits)
    self.connections = connections
    let bootstrap = ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          var reading = NIOHTTPDecoderLimitConfiguration()
          reading.maxHeaderFieldSize = limits.fieldBytes
          reading.maxHeaderListSize = limits.fieldBytes
          reading.maxHeaderFieldCount = 100
          try channel.pipeline.syncOperations.addHandlers([
            HTTPResponseEncoder(),
            ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: reading)),
            HTTPServerPipelineHandler(),
            Connection(connections),
          ])
        }
      }
    do {
      channel = try bootstrap.bind(host: host, port: port).wait()
    } catch {
      try? group.syncShutdownGracefully()
      switch (error as? IOError)?.errnoCode {
      case EADDRINUSE?: throw Failure.portTaken
      case EACCES?, EPERM?: throw Failure.notAllowed
      case EADDRNOTAVAIL?: throw Failure.noSuchHost
      case nil where error is SocketAddressError || error is SocketAddressError.UnknownHost:
        throw Failure.noSuchHost
      default: throw Failure.other("\(error)")
      }
    }
    self.port = channel.localAddress?.port ?? port
    let loop = channel.eventLoop
    state.whenChanged { loop.execute { connections.tellNews() } }
  }

  /// How many connections there are just now.
  package var openConnections: Int {
    let connections = connections
    return (try? channel.eventLoop.submit { connections.open.count }.wait()) ?? 0
  }

  /// Ends all connections and frees the port.
  package func stop() {
    connections.state.whenChanged {}
    try? channel.close().wait()
    try? group.syncShutdownGracefully()
  }
}

/// What the connections have in common. Only the one event loop touches it after it was made.
private final class Connections: @unchecked Sendable {
  let state: PreviewState
  let visitors: Visitors
  let limits: ServerLimits
  private(set) var open: [ObjectIdentifier: Connection] = [:]

  init(state: PreviewState, visitors: Visitors, limits: ServerLimits) {
    self.state = state
    self.visitors = visitors
    self.limits = limits
  }

  func add(_ connection: Connection) { open[ObjectIdentifier(connection)] = connection }
  func remove(_ connection: Connection) { open[ObjectIdentifier(connection)] = nil }

  func tellNews() {
    for connection in open.values { connection.tellNews() }
  }
}

/// One visitor's connection.
private final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  private let all: Connections
  private var context: ChannelHandlerContext?
  private var deadline: Scheduled<Void>?
  /// The page whose news this connection waits for.
  private var news: (path: String, tag: String)?
  /// Whether nothing was answered yet.
  private var isNew = true
  /// Whether an answer is on its way.
  private var isAnswering = false
  /// Whether nothing that still comes is looked at.
  private var isOver = false

  init(_ all: Connections) { self.all = all }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    all.add(self)
    waitForRequest(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    deadline?.cancel()
    all.remove(self)
    self.context = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isOver, case .head(let head) = unwrapInboundIn(data) else { return }
    deadline?.cancel()
    isAnswering = true
    isNew = false
    guard all.open.count <= all.limits.connections else {
      return refuse(Refusal(503, "Too many pages of this preview are open. Close some."), context)
    }
    let request = PreviewRequest(
      method: head.method.rawValue, target: Array(head.uri.utf8),
      fields: head.headers.map { ($0.name.lowercased(), $0.value) })
    let answer = all.state.answer(to: request, all.visitors)
    send(answer, to: head, context)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    guard let error = error as? HTTPParserError else { return context.close(promise: nil) }
    guard !isAnswering, !isOver else { return context.close(promise: nil) }
    let refusal =
      switch error {
      case .headerOverflow: Refusal(431, "The request's header is too long.")
      case .invalidVersion: Refusal(505, "This preview speaks HTTP/1.1.")
      case .invalidMethod: Refusal(405, "A preview can be read and nothing else.")
      default: Refusal(400, "This is no request that HTTP knows.")
      }
    refuse(refusal, context)
  }

  // MARK: Answering

  private func refuse(_ refusal: Refusal, _ context: ChannelHandlerContext) {
    send(
      PreviewAnswer(refusal), to: HTTPRequestHead(version: .http1_1, method: .GET, uri: "/"),
      context)
  }

  private func send(
    _ answer: PreviewAnswer, to request: HTTPRequestHead, _ context: ChannelHandlerContext
  ) {
    var fields = HTTPHeaders(answer.fields.map { ($0.name, $0.value) })
    let keeps = answer.keepsConnection && request.isKeepAlive && answer.news == nil
    fields.add(name: "connection", value: keeps ? "keep-alive" : "close")
    if answer.status == 405 { fields.add(name: "allow", value: "GET, HEAD") }
    let hasBody = answer.status != 304
    let isNews = answer.news != nil && request.method == .GET
    if !isNews, hasBody {
      fields.add(name: "content-length", value: String(answer.body.count))
    }
    let head = HTTPResponseHead(
      version: request.version, status: HTTPResponseStatus(statusCode: answer.status),
      headers: fields)
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if isNews {
      news = answer.news
      context.flush()
      tellNews()
      beat(context)
    } else if !hasBody || request.method == .HEAD || answer.body.isEmpty {
      end(keeps: keeps, context)
    } else {
      send(answer.body[...], keeps: keeps, context)
    }
  }

  /// Sends a long body piece by piece, each when the one before is gone: a visitor who stops reading
  /// is noticed, and costs no more than a piece.
  private func send(_ body: ArraySlice<UInt8>, keeps: Bool, _ context: ChannelHandlerContext) {
    let piece = body.prefix(256 << 10)
    let rest = body.dropFirst(piece.count)
    let buffer = context.channel.allocator.buffer(bytes: piece)
    deadline = context.eventLoop.assumeIsolated().scheduleTask(
      in: .seconds(all.limits.answerSeconds)
    ) { [weak self] in self?.context?.close(promise: nil) }
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { [weak self] result in
      guard let self, let context = self.context else { return }
      deadline?.cancel()
      guard case .success = result else { return context.close(promise: nil) }
      if rest.isEmpty {
        end(keeps: keeps, context)
      } else {
        send(rest, keeps: keeps, context)
      }
    }
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: sent)
  }

  private func end(keeps: Bool, _ context: ChannelHandlerContext) {
    isAnswering = false
    guard !keeps else {
      waitForRequest(context)
      return context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    }
    // Closing while the visitor still sends would make the answer disappear on its way. So only our
    // side is closed at once, and what comes after is dropped for a moment.
    isOver = true
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { [weak self] _ in
      guard let self, let context = self.context else { return }
      context.close(mode: .output, promise: nil)
      deadline = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(1.0)) {
        [weak self] in self?.context?.close(promise: nil)
      }
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
  }

  /// From now a whole request must come within the time that is allowed, however busily it is sent.
  private func waitForRequest(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(
      in: .seconds(all.limits.requestSeconds)
    ) { [weak self] in
      guard let self, let context = self.context else { return }
      // One that was answered before just waits for more to ask, and is let go without a word.
      if isNew,
        let encoder = try? context.pipeline.syncOperations.context(
          handlerType: HTTPResponseEncoder.self)
      {
        let line = "HTTP/1.1 408 Request Timeout\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
        encoder.writeAndFlush(NIOAny(context.channel.allocator.buffer(string: line)), promise: nil)
      }
      context.close(promise: nil)
    }
  }

  // MARK: News

  func tellNews() {
    guard let news else { return }
    write("data: \(all.state.shown.news(path: news.path, tag: news.tag))\n\n")
  }

  private func beat(_ context: ChannelHandlerContext) {
    deadline = context.eventLoop.assumeIsolated().scheduleTask(
      in: .seconds(all.limits.pulseSeconds)
    ) { [weak self] in
      guard let self, let context = self.context else { return }
      // What was sent at the last beat has still not been read.
      guard context.channel.isWritable else { return context.close(promise: nil) }
      write(":\n\n")
      beat(context)
    }
  }

  private func write(_ text: String) {
    guard let context else { return }
    let buffer = context.channel.allocator.buffer(string: text)
    context.writeAndFlush(wrapOutboundOut(.body(.byteBuffer(buffer))), promise: nil)
  }
}

extension TimeAmount {
  fileprivate static func seconds(_ amount: Double) -> TimeAmount {
    .nanoseconds(Int64(amount * 1e9))
  }
}
