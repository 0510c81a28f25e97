// Hosting services: what can be said to them in a file, and what they do as they please.

private let notRun =
  "Not run: it needs an account there. It was written after the vendor's documentation. Go through"
  + " the list above once."

// MARK: GitHub Pages

func githubPagesAdvice(_ site: HostedSite) -> Advice {
  var limits: [String] = []
  if site.isInternal {
    limits.append(
      "**The site will be public.** GitHub Pages shows a site to the whole world, also from a private"
        + " repository, unless the organisation has GitHub Enterprise Cloud and sets the site's"
        + " visibility to private. portal.yml says `scope: internal`; stories whose people agreed to"
        + " that only must not go there. With Enterprise Cloud, readers need a GitHub account with"
        + " access to the repository.")
  }
  limits += [
    "No headers can be set. That costs: no Content-Security-Policy (the pages need none to be safe"
      + " today, but nothing would stop a script that somebody adds to a template tomorrow), other"
      + " sites can show the portal in a frame, and search engines learn `noindex` from the pages"
      + " only, not for documents.",
    "Everything is cached for ten minutes, pages and assets alike: a story that was taken down may"
      + " be seen that much longer, and assets are asked for again more often than needed.",
    "It compresses by itself and does not send the files that `precompress` makes; leave that out.",
    "A published site may be 1 GB at most, and has a soft limit of 100 GB of traffic a month.",
  ]
  return Advice(
    host: .githubPages, site: site,
    steps: [
      "Write the address into `Content/portal.yml`:"
        + " `base_url: \"https://OWNER.github.io/REPOSITORY/\"`, or the organisation's own name, and"
        + " `hosting: {host: github-pages}`. Every build then puts the empty file `.nojekyll` into"
        + " the site, so that GitHub takes it as it is.",
      "In the repository's Settings, under Pages, choose *GitHub Actions* as the source.",
      "Put the workflow below into `.github/workflows/pages.yml`. It checks every push, marks each"
        + " mistake at its line, and publishes what is on the main branch. `make build` is that of"
        + " Portico's repository: have the portal in a clone of it, or fetch the `portico` program"
        + " in its place.",
      "With a name of your own: enter it under Settings, Pages, and tick *Enforce HTTPS*.",
    ],
    limits: limits, files: [HostFile("pages.yml", pagesWorkflow)],
    setsHeaders: false, hidesFiles: false, refusal: site.isInternal ? "not 200" : nil,
    assurance: notRun
      + " Its build and check commands were run on Debian 12; the workflow as a whole was not.")
}

/// The workflow that builds, checks and deploys; the repository's own is the same.
package let pagesWorkflow = """
  # Checks every change of the portal, marks mistakes at their lines, and publishes the main branch
  # to GitHub Pages.
  name: Portal

  on:
    push:
      branches: [main]
    pull_request:
    workflow_dispatch:
    schedule:
      # Every night, because pages appear and consents end by the calendar.
      - cron: "15 3 * * *"

  permissions:
    contents: read

  # The newest push wins, but a publication that has begun is finished.
  concurrency:
    group: portal-${{ github.ref }}
    cancel-in-progress: false

  jobs:
    build:
      runs-on: ubuntu-latest
      container: swift:6.3-bookworm
      steps:
        - uses: actions/checkout@v4
        - name: Install make
          run: apt-get update && apt-get install --yes --no-install-recommends make
        - name: Build Portico
          run: make build
        - name: Check
          run: .build/release/portico check --format github
        - name: Build the site
          # Elsewhere than in Public/, which may hold a site that was built for another day.
          run: .build/release/portico build --format github --output site
        - uses: actions/upload-pages-artifact@v3
          if: github.ref == 'refs/heads/main'
          with:
            path: site

    deploy:
      if: github.ref == 'refs/heads/main' && github.event_name != 'pull_request'
      needs: build
      runs-on: ubuntu-latest
      permissions:
        pages: write
        id-token: write
      environment:
        name: github-pages
        url: ${{ steps.deployment.outputs.page_url }}
      steps:
        - id: deployment
          uses: actions/deploy-pages@v4

  """

// MARK: GitLab Pages

func gitlabPagesAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .gitlabPages, site: site,
    steps: [
      "Write the address into `Content/portal.yml`: `base_url: \"https://…/\"`. GitLab shows it under"
        + " Deploy, Pages.",
      "Add the job below to `.gitlab-ci.yml`. It needs the `portico` program in the repository or in"
        + " the runner's image.",
      site.isInternal
        ? "Under Settings, General, Visibility: set Pages to *Only project members*. If the switch is"
          + " missing, the administrator has not enabled access control for Pages."
        : "Under Settings, General, Visibility: set Pages to *Everyone*.",
    ],
    limits: [
      "No headers can be set for a project: no Content-Security-Policy, no long caching of assets,"
        + " and search engines learn `noindex` from the pages only. On a GitLab of your own, the"
        + " administrator can set headers for all its Pages (`gitlab_pages['headers']`).",
      "GitLab sends the `.br` and `.gz` files that lie beside the pages:"
        + " `hosting: {precompress: [gzip, brotli]}` in portal.yml pays there. Without them, it"
        + " compresses nothing.",
    ],
    files: [HostFile(".gitlab-ci.yml", gitlabJob)], setsHeaders: false, hidesFiles: false,
    refusal: site.isInternal ? "302 to the sign-in" : nil, assurance: notRun)
}

private let gitlabJob = """
  pages:
    stage: deploy
    script:
      - portico build --output public
    artifacts:
      paths:
        - public
    rules:
      - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH

  """

// MARK: Netlify, Cloudflare Pages

func netlifyAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .netlify, site: site,
    steps: [
      "Write `hosting: {host: netlify}` into `Content/portal.yml`. Every build then puts the file"
        + " `_headers` into `Public/`; do not put it there by hand.",
      "Build, then publish the folder: `netlify deploy --prod --dir Public`, or drop it on the page"
        + " *Deploys*.",
      "Under Project configuration, Build & deploy, Post processing: leave *Pretty URLs* off. The"
        + " portal's links say `.html`.",
      site.isInternal
        ? "Under Visitor access, set a password or ask for a team login; both need a paid plan."
        : "Enter the name \(site.serverName) under Domain management.",
    ],
    limits: pathLimits(site)
      + [
        "The first line of defence of an internal portal is then a password that everybody shares."
      ].filter { _ in site.isInternal } + compressionLimit(site, "Netlify"),
    ownPageCaching: askedEachTime, hasPaths: false, hidesFiles: false,
    refusal: site.isInternal ? "not 200" : nil, assurance: notRun)
}

func cloudflareAdvice(_ site: HostedSite) -> Advice {
  Advice(
    host: .cloudflarePages, site: site,
    steps: [
      "Write `hosting: {host: cloudflare-pages}` into `Content/portal.yml`. Every build then puts the"
        + " file `_headers` into `Public/`; do not put it there by hand.",
      "Build, then publish the folder: `wrangler pages deploy Public`, or upload it under Workers &"
        + " Pages, Create, Pages.",
      site.isInternal
        ? "Put the site behind Cloudflare Access (Zero Trust, Access, Applications), with your work"
          + " accounts, and include its `*.pages.dev` addresses: every upload has one of its own."
        : "Enter the name \(site.serverName) under Custom domains.",
    ],
    limits: pathLimits(site) + [
      "Cloudflare answers `…/page.html` with a redirect to `…/page`, and `…/index.html` with one to"
        + " the folder. All links work, at the price of one more question and answer each.",
      "A file may be 25 MiB at most; a longer film does not fit.",
    ] + compressionLimit(site, "Cloudflare"),
    ownPageCaching: askedEachTime, hasPaths: false, hidesFiles: false,
    refusal: site.isInternal ? "302 to the sign-in" : nil, assurance: notRun)
}

/// What both say of pages by themselves, as their documentation has it.
private let askedEachTime = "public, max-age=0, must-revalidate"

private func pathLimits(_ site: HostedSite) -> [String] {
  site.isAtRoot
    ? []
    : [
      "`base_url` has the path `\(site.path)`, but a site there begins at the root of its name. Give it"
        + " a name of its own, and write that as `base_url`."
    ]
}

private func compressionLimit(_ site: HostedSite, _ name: String) -> [String] {
  site.compressions.isEmpty
    ? []
    : [
      "\(name) compresses by itself and does not use the files that `precompress` makes; leave it out."
    ]
}

/// - Parameter detaches: whether headers of several rules add up, so that one must be taken off first.
func headersFile(_ site: HostedSite, detaches: Bool) -> String {
  // No Cache-Control for pages: both hosts let browsers ask each time by themselves, and assets would
  // match two rules. `ownPageCaching` is what the table says of them.
  var text = "/*\n"
  for header in site.securityHeaders { text += "  \(header.name): \(header.value)\n" }
  text += "/assets/*\n" + (detaches ? "  ! Cache-Control\n" : "")
  return text + "  Cache-Control: \(site.assetCaching)\n"
}

// MARK: Amazon S3

func s3Advice(_ site: HostedSite) -> Advice {
  Advice(
    host: .s3, site: site,
    steps: [
      "For a name of your own, have a certificate for \(site.serverName) in AWS Certificate Manager, in"
        + " the region us-east-1.",
      "`aws cloudformation deploy --region us-east-1 --stack-name portal --template-file portal.yaml"
        + " --parameter-overrides CertificateArn=…` makes a private bucket and a CloudFront"
        + " distribution before it. (Leave the last option out to try it under CloudFront's own name.)",
      "`aws cloudformation describe-stacks --region us-east-1 --stack-name portal --query"
        + " 'Stacks[0].Outputs'` names the bucket, the distribution, and the name to which"
        + " \(site.serverName) must lead (CNAME).",
      "`sh publish.sh BUCKET DISTRIBUTION` after every build. It uploads what has changed, deletes"
        + " what is gone, and makes CloudFront forget the old pages.",
    ],
    limits: [
      site.isInternal
        ? "**Everyone who knows the address can read it.** CloudFront asks nobody who they are. For an"
          + " internal portal, attach a web ACL (AWS WAF) that lets in your networks only, or a"
          + " sign-in at the edge."
        : nil,
      "S3's own *static website hosting* is not used: it speaks no https, sets no headers, and needs"
        + " an open bucket.",
      "CloudFront compresses by itself; leave `precompress` out.",
    ].compactMap { $0 },
    files: [
      HostFile("portal.yaml", cloudFormation(site)), HostFile("publish.sh", publishScript(site)),
    ],
    assurance:
      "The template passes AWS's own checker (cfn-lint), and the syntax of `publish.sh` was"
      + " checked. Neither was run in an AWS account.")
}

func publishScript(_ site: HostedSite) -> String {
  let prefix = String(site.path.dropFirst())
  var text = """
    #!/bin/sh
    # Publishes the folder Public/: sh publish.sh BUCKET DISTRIBUTION
    set -eu
    bucket=${1:?usage: sh publish.sh BUCKET DISTRIBUTION}
    distribution=${2:?usage: sh publish.sh BUCKET DISTRIBUTION}
    target=s3://$bucket/\(prefix)

    # Assets first, so that no page ever asks for one that is not there yet.
    upload() { # TYPE CACHING FILTER...
      type=$1 caching=$2
      shift 2
      aws s3 sync Public/ "$target" --exclude '*' "$@" --exclude '.*' \\
        --content-type "$type" --cache-control "$caching"
    }
    keep='\(site.assetCaching)'
    ask='\(site.pageCaching)'

    """
  func filter(_ pattern: String, _ suffixes: [String]) -> String {
    suffixes.map { "--include '\(pattern)\($0)'" }.joined(separator: " ")
  }
  for (type, suffixes) in mediaTypes {
    let value = isText(type) ? "\(type); charset=utf-8" : type
    text += "upload '\(value)' \"$keep\" \(filter("assets/*.", suffixes))\n"
  }
  for (type, suffixes) in mediaTypes where isText(type) {
    text +=
      "upload '\(type); charset=utf-8' \"$ask\" \(filter("*.", suffixes)) --exclude 'assets/*'\n"
  }
  text += """

    # Last, what is no longer in the site.
    aws s3 sync Public/ "$target" --delete --size-only --exclude '.*'
    aws cloudfront create-invalidation --distribution-id "$distribution" --paths '/*'

    """
  return text
}

func cloudFormation(_ site: HostedSite) -> String {
  let rest = site.securityHeaders.filter {
    ["Permissions-Policy", "X-Robots-Tag"].contains($0.name)
  }
  let referrer = site.isInternal ? "same-origin" : "strict-origin-when-cross-origin"
  var text = """
    AWSTemplateFormatVersion: "2010-09-09"
    Description: A Portico portal - a private bucket behind CloudFront
    Parameters:
      CertificateArn:
        Type: String
        Default: ""
        Description: The certificate of \(site.serverName) in us-east-1; empty to use CloudFront's name
    Conditions:
      HasName: !Not [!Equals [!Ref CertificateArn, ""]]
    Resources:
      Bucket:
        Type: AWS::S3::Bucket
        DeletionPolicy: Retain
        UpdateReplacePolicy: Retain
        Properties:
          PublicAccessBlockConfiguration:
            BlockPublicAcls: true
            BlockPublicPolicy: true
            IgnorePublicAcls: true
            RestrictPublicBuckets: true
      BucketPolicy:
        Type: AWS::S3::BucketPolicy
        Properties:
          Bucket: !Ref Bucket
          PolicyDocument:
            Version: "2012-10-17"
            Statement:
              - Effect: Allow
                Principal: {Service: cloudfront.amazonaws.com}
                Action: s3:GetObject
                Resource: !Sub "${Bucket.Arn}/*"
                Condition:
                  StringEquals:
                    AWS:SourceArn: !Sub "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}"
              # Without it, S3 answers 403 instead of 404 when there is no such page.
              - Effect: Allow
                Principal: {Service: cloudfront.amazonaws.com}
                Action: s3:ListBucket
                Resource: !GetAtt Bucket.Arn
                Condition:
                  StringEquals:
                    AWS:SourceArn: !Sub "arn:${AWS::Partition}:cloudfront::${AWS::AccountId}:distribution/${Distribution}"
      AccessControl:
        Type: AWS::CloudFront::OriginAccessControl
        Properties:
          OriginAccessControlConfig:
            Name: !Sub "${AWS::StackName}-bucket"
            OriginAccessControlOriginType: s3
            SigningBehavior: always
            SigningProtocol: sigv4
      # S3 knows files, not folders: this adds the index.html to an address that ends with `/`, and
      # keeps back what begins with a dot.
      Index:
        Type: AWS::CloudFront::Function
        Properties:
          Name: !Sub "${AWS::StackName}-index"
          AutoPublish: true
          FunctionConfig: {Comment: index.html of folders, Runtime: cloudfront-js-2.0}
          FunctionCode: |
            function handler(event) {
              var request = event.request;
              if (request.uri.endsWith('/')) request.uri += 'index.html';
              if (request.uri.includes('/.')) request.uri = '\(site.path)404.html.missing';
              return request;
            }
      Headers:
        Type: AWS::CloudFront::ResponseHeadersPolicy
        Properties:
          ResponseHeadersPolicyConfig:
            Name: !Sub "${AWS::StackName}-headers"
            SecurityHeadersConfig:
              ContentSecurityPolicy:
                ContentSecurityPolicy: "\(site.contentSecurityPolicy)"
                Override: true
              ContentTypeOptions: {Override: true}
              ReferrerPolicy: {ReferrerPolicy: \(referrer), Override: true}
    \(site.framedBy.isEmpty ? "          FrameOptions: {FrameOption: DENY, Override: true}\n" : "")\
              StrictTransportSecurity: {AccessControlMaxAgeSec: 31536000, Override: true}

    """
  text += "        CustomHeadersConfig:\n          Items:\n"
  for header in rest {
    text += "            - {Header: \(header.name), Value: \"\(header.value)\", Override: true}\n"
  }
  text += """
      Distribution:
        Type: AWS::CloudFront::Distribution
        Properties:
          DistributionConfig:
            Enabled: true
            HttpVersion: http2and3
            IPV6Enabled: true
            DefaultRootObject: index.html
            Aliases: !If [HasName, [\(site.serverName)], !Ref AWS::NoValue]
            ViewerCertificate: !If
              - HasName
              - {AcmCertificateArn: !Ref CertificateArn, SslSupportMethod: sni-only, MinimumProtocolVersion: TLSv1.2_2021}
              - {CloudFrontDefaultCertificate: true}
            Origins:
              - Id: bucket
                DomainName: !GetAtt Bucket.RegionalDomainName
                OriginAccessControlId: !GetAtt AccessControl.Id
                S3OriginConfig: {OriginAccessIdentity: ""}
            DefaultCacheBehavior:
              TargetOriginId: bucket
              ViewerProtocolPolicy: redirect-to-https
              AllowedMethods: [GET, HEAD]
              Compress: true
              # AWS's own policy CachingOptimized, which keeps to what Cache-Control says.
              CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6
              ResponseHeadersPolicyId: !Ref Headers
              FunctionAssociations:
                - {EventType: viewer-request, FunctionARN: !GetAtt Index.FunctionARN}

    """
  if site.hasNotFoundPage {
    text += """
              CustomErrorResponses:
                - {ErrorCode: 404, ResponseCode: 404, ResponsePagePath: \(site.path)404.html, ErrorCachingMinTTL: 10}

      """
  }
  text += """
    Outputs:
      Bucket: {Value: !Ref Bucket}
      Distribution: {Value: !Ref Distribution}
      LeadsTo: {Value: !GetAtt Distribution.DomainName}

    """
  return text
}

// MARK: Azure

func azureAdvice(_ site: HostedSite) -> Advice {
  var steps = [
    "Write `hosting: {host: azure}` into `Content/portal.yml`. Every build then puts the file"
      + " `staticwebapp.config.json` into `Public/`; do not put it there by hand.",
    "In the Azure portal, create a Static Web App"
      + (site.isInternal
        ? " with the plan Standard: only that can ask for your own accounts." : "."),
  ]
  if site.isInternal {
    steps += [
      "In Microsoft Entra ID, register an app for *accounts in this organizational directory only*,"
        + " with the redirect `\(site.address.map { "https://" + $0.host } ?? "https://…")/.auth/login/aad/callback`,"
        + " and make a client secret.",
      "In the Static Web App, under Environment variables, set `AZURE_CLIENT_ID` and"
        + " `AZURE_CLIENT_SECRET` from that registration, and `hosting: {tenant: …}` in portal.yml to the"
        + " directory's id.",
    ]
  }
  steps += [
    "Build, then publish: `swa deploy Public --env production --deployment-token …`, or the workflow"
      + " that Azure offers, with `app_location: Public` and `skip_app_build: true`.",
    "Enter the name \(site.serverName) under Custom domains.",
  ]
  return Advice(
    host: .azure, site: site, steps: steps,
    limits: pathLimits(site)
      + (site.isInternal
        ? [
          "Without a registration of your own, *any* Microsoft account in the world counts as signed in."
            + " That is why the file names your directory; as long as it says `TENANT-ID`, nobody can"
            + " sign in."
        ] : [])
      + compressionLimit(site, "Azure"),
    hasPaths: false, refusal: site.isInternal ? "302 to the sign-in" : nil,
    assurance: notRun + " The file was checked to be well-formed JSON.")
}

func staticWebApp(_ site: HostedSite) -> String {
  let roles = site.isInternal ? ", \"allowedRoles\": [\"authenticated\"]" : ""
  var text = "{\n"
  if site.isInternal {
    text += """
        "auth": {
          "identityProviders": {
            "azureActiveDirectory": {
              "registration": {
                "openIdIssuer": "https://login.microsoftonline.com/\(site.tenant ?? "TENANT-ID")/v2.0",
                "clientIdSettingName": "AZURE_CLIENT_ID",
                "clientSecretSettingName": "AZURE_CLIENT_SECRET"
              }
            }
          }
        },

      """
  }
  text += "  \"routes\": [\n"
  text += "    { \"route\": \"/.portico-manifest\", \"statusCode\": 404 },\n"
  if site.isInternal {
    text +=
      "    { \"route\": \"/.auth/*\", \"allowedRoles\": [\"anonymous\", \"authenticated\"] },\n"
  }
  text +=
    "    { \"route\": \"/assets/*\", \"headers\": { \"Cache-Control\": \"\(site.assetCaching)\" }\(roles) }"
  if site.isInternal { text += ",\n    { \"route\": \"/*\"\(roles) }" }
  text += "\n  ],\n"
  var overrides: [String] = []
  if site.isInternal {
    overrides.append("    \"401\": { \"redirect\": \"/.auth/login/aad\", \"statusCode\": 302 }")
  }
  if site.hasNotFoundPage { overrides.append("    \"404\": { \"rewrite\": \"/404.html\" }") }
  if !overrides.isEmpty {
    text += "  \"responseOverrides\": {\n\(overrides.joined(separator: ",\n"))\n  },\n"
  }
  let headers =
    site.securityHeaders.map { "    \"\($0.name)\": \"\($0.value)\"" }
    + ["    \"Cache-Control\": \"\(site.pageCaching)\""]
  text += "  \"globalHeaders\": {\n\(headers.joined(separator: ",\n"))\n  },\n"
  let types = mediaTypes.flatMap { type, suffixes in
    suffixes.map {
      "    \".\($0)\": \"\(isText(type) ? type + "; charset=utf-8" : type)\""
    }
  }
  return text + "  \"mimeTypes\": {\n\(types.joined(separator: ",\n"))\n  }\n}\n"
}
