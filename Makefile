# What a person types. Anything longer than a few lines is a script in Scripts/.

# The example is always built for this day, so that the tracked site in Public/ stays the same
# until somebody changes the content, a template or the generator.
TODAY   = 2026-09-14
PORTICO = .build/release/portico

.PHONY: help site build serve test golden format look screenshots portable bench every-look edits privacy-eval kill-test mutations fuzz sanitize clean

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

site: build ## build Portico and the example portal in Public/
	@$(PORTICO) build --content Content --output Public --today $(TODAY)
	@echo
	@echo "The portal is ready. Open it in a browser:  $(CURDIR)/Public/index.html"
	@echo "Or see it change while you write it:        make serve"

build: # the portico binary alone; it needs no Swift where it runs
	@Scripts/need site
	@[ -x $(PORTICO) ] || echo "Building portico; the first time takes a few minutes."
	@swift build --quiet -c release --static-swift-stdlib --product portico -Xswiftc -enforce-exclusivity=unchecked

serve: build ## show the example portal in a browser, and follow what you change (stop with Ctrl-C)
	@$(PORTICO) serve --content Content --today $(TODAY)

test: ## every check: code, golden site, and the pages in a real browser
	@TODAY=$(TODAY) Scripts/test

golden: build ## compare a fresh build of the example with Public/
	@TODAY=$(TODAY) Scripts/golden $(PORTICO)

format: ## lay out the Swift code as `make test` wants it
	@swift format --in-place --parallel --recursive Package.swift Plugins Sources Tests

look: ## pictures of every kind of page, for a developer's eye, in .cache/look
	@Scripts/look

screenshots: ## the pictures of the README
	@Scripts/screenshots

portable: build ## prove that the binary runs on a machine without Swift
	@TODAY=$(TODAY) Scripts/portable-check $(PORTICO)

bench: build ## builds and previews of 10,000 pages against Hugo, and whether the cost of a page stays flat
	@Benchmarks/run 1000 10000
	@BROWSER=no Benchmarks/serve
	@Benchmarks/flat

every-look: ## every page whole, at both widths, light and dark, folded and unfolded; takes half an hour
	@Scripts/need test
	@.venv/bin/python Tests/Site/accessibility.py Public --every-look

edits: ## what is remembered of a build, held against builds from nothing after 3 times 500 edits
	@Scripts/need site
	@PORTICO_EDITS=$(or $(EDITS),500) PORTICO_SEEDS=$(or $(SEEDS),1,2,3) swift test --filter IncrementalTests

privacy-eval: build ## the story gate on generated stories: three new seeds, or SEEDS="201 202 203"
	@Tests/PrivacyEval/run $(or $(SEEDS),$(shell shuf -i 1000-999999 -n 3))

kill-test: build ## end builds at every call that writes and at 200 random instants; takes long
	@python3 Tests/Site/kills.py $(PORTICO) --full --seed $(or $(SEED),1)

mutations: build ## change the example at random 10,000 times, a few files each build: nothing crashes or is lost
	@Scripts/need test
	@.venv/bin/python Tests/Site/mutations.py $(PORTICO) Content --jobs 2 --seed $(or $(SEED),1)

fuzz: ## libFuzzer on what reads hostile bytes, ten minutes each; SECONDS_EACH=30 for a look
	@Scripts/fuzz $(or $(SECONDS_EACH),600)

sanitize: ## the Swift tests with AddressSanitizer, then with ThreadSanitizer; takes an hour
	@Scripts/sanitize

clean: ## forget builds and caches; Public/ stays
	@rm -rf .build .cache .venv
