"""What the lines around and in an article say in English: bylines, credits, dates, boilerplate."""

from __future__ import annotations

from newsparse.languages.schema.entries import each_is, each_starts, words
from newsparse.languages.schema.page import PageLexicon
from newsparse.model.labels import Label
from newsparse.sites.conditions import Has, Is, Like, Starts
from newsparse.sites.rule import Rule

STOP_WORDS = frozenset(
    """
    the a an of to in and that is was were are be been being for on with as at by from it its this these those he she
    they we you his her their our your not but or which who whom have has had will would can could said says about
    after before into than more up out if when where there what also over
    """.split()
)

ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof rev hon gov sen rep gen col lt maj capt sgt cmdr adm pres jr sr st mt ft inc corp co ltd bros
    llc jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun u.s u.k u.n e.u d.c n.y a.m p.m
    e.g i.e vs v etc al approx dept est fig no nos vol pp p ed eds ave blvd rd messrs mass calif ariz fla ga ill
    mich minn pa tenn tex va wash wis conn del okla ore
    """.split()
)

_DATE_WORDS = frozenset(
    """
    yesterday today thur published posted updated modified created last first on at am pm a m p of the date st nd rd
    th utc gmt est edt et pst pdt pt cst cdt bst cet cest ist ago hour hours minute minutes min mins read issued and
    day days week weeks
    """.split()
)

_RULES = (
    Rule(
        Label.HASHTAGS,
        when=each_starts(
            """
            tags:
            topics:
            keywords:
            filed under:
            """
        ),
    ),
    Rule(
        Label.RELATED_LINK,
        when=[
            *each_is(
                """
                read also
                also read
                read more
                read next
                see also
                more on this
                more on this story
                more on this topic
                more like this
                more stories
                more from this section
                related
                related article
                related articles
                related content
                related coverage
                related links
                related news
                related posts
                related reading
                related stories
                related story
                related topics
                recommended
                recommended for you
                recommended stories
                you may also like
                you might also like
                you may be interested in
                most read
                most popular
                trending
                trending now
                top stories
                latest news
                latest stories
                editor's picks
                editors' picks
                don't miss
                in case you missed it
                up next
                what to read next
                keep reading
                continue reading
                """
            ),
            *each_starts(
                """
                read more:
                read also:
                also read:
                read next:
                see also:
                read more about:
                related:
                related article:
                related story:
                more:
                watch:
                watch more:
                listen:
                recommended:
                explained:
                don't miss:
                more on this story:
                click here to read more
                """
            ),
        ],
    ),
    Rule(
        Label.SHARE_LINKS,
        when=[
            *each_is(
                """
                share
                share:
                share this
                share this:
                share this article
                share this page
                share this post
                share this story
                share article
                share on
                share via
                share with
                share options
                copy link
                copy url
                link copied
                tweet
                tweet this
                print
                print this article
                print this page
                save
                save article
                save this article
                bookmark
                email
                email this
                email this article
                email this page
                email this story
                e-mail
                gift article
                gift this article
                """
            ),
            *each_starts(
                """
                share on
                share to
                share via
                share this on
                click to share
                click to email
                click to print
                """
            ),
        ],
    ),
    Rule(
        Label.COMMENT_FORM,
        when=[
            Has("posted by") & Has("comments:"),
            *each_is(
                """
                leave a comment
                leave a reply
                leave a reply cancel reply
                leave a comment cancel reply
                cancel reply
                add a comment
                add comment
                post a comment
                post comment
                write a comment
                write a comment...
                submit comment
                join the conversation
                join the discussion
                comment
                comment *
                comments
                no comments
                no comments yet
                0 comments
                view comments
                show comments
                hide comments
                name *
                email *
                your name
                your email
                website
                """
            ),
            *each_starts(
                """
                your email address will not be published
                required fields are marked
                save my name, email, and website
                you must be logged in to
                please log in to comment
                log in to comment
                sign in to comment
                comments are closed
                be the first to comment
                comments (
                notify me of follow-up comments
                notify me of new posts
                logged in as
                """
            ),
        ],
    ),
    Rule(
        Label.CONSENT_BANNER,
        when=[
            Has("we use cookies"),
            Has("we and our partners") & Has("cookies"),
            Has("our partners") & Has("your consent"),
            Has("your consent") & Has("cookies"),
            Has("your consent") & Has("personal data"),
            Has("your personal data") & Has("privacy policy"),
            Has("by clicking") & Has("cookies"),
            Has("by continuing to use") & Has("cookies"),
            Has("by using this site") & Has("you agree"),
            Has("this website uses cookies"),
            Has("this site uses cookies"),
            Has("uses cookies to") & Has("your experience"),
            Has("uses cookies to") & Has("you agree"),
            Has("your privacy") & Has("cookies"),
            Has("to display the embedded content") & Has("your"),
            Starts("this content is hosted by a third party"),
            *each_is(
                """
                accept
                accept all
                accept all cookies
                accept cookies
                accept and continue
                i accept
                i agree
                agree
                reject all
                decline all
                manage cookies
                manage preferences
                manage settings
                cookie settings
                cookie preferences
                privacy settings
                your privacy choices
                we value your privacy
                """
            ),
        ],
    ),
    Rule(
        Label.PROMO,
        when=[
            *each_starts(
                """
                to unsubscribe
                unsubscribe from
                unsubscribe:
                if you no longer wish to receive
                you are receiving this
                you received this email because
                sign up for our
                sign up to our
                sign up for the
                sign up here
                sign up to receive
                sign up now
                sign up today
                subscribe to our
                subscribe for
                subscribe now
                subscribe today
                subscribe here
                get our newsletter
                get the latest
                get breaking news
                get the news
                get more stories
                follow us on
                follow our
                like us on
                join us on
                join our
                join the whatsapp
                download our app
                download the app
                listen to our podcast
                listen to our podcasts
                stay up to date with
                support our journalism
                support independent journalism
                make us your preferred source
                click here to subscribe
                click here to sign up
                """
            ),
            *each_is(
                """
                newsletter
                newsletters
                our newsletter
                subscribe
                subscribe us
                sign up
                follow us
                donate
                donate now
                support us
                get the app
                add us on google
                """
            ),
            Has("subscribe to our newsletter"),
            Has("sign up for our newsletter"),
            Has("sign up to our newsletter"),
            Has("by signing up") & Has("agree"),
            Has("by subscribing") & Has("agree"),
            Has("by submitting your email"),
            Has("by entering your email"),
            Has("by providing your email"),
            Has("thanks for reading") & Has("subscribe"),
            Has("thank you for reading") & Has("subscribe"),
            Has("subscribe for free to receive"),
            Has("delivered to your inbox"),
            Has("straight to your inbox"),
            Has("follow us on facebook"),
            Has("follow us on twitter"),
            Has("our whatsapp channel"),
            Has("our telegram channel"),
            Has("your ad blocker"),
            Has("your adblocker"),
            Has("using an ad blocker"),
            Has("using an adblocker"),
            Has("ad blocker") & Starts("it looks"),
            Has("ad blocker") & Starts("it seems"),
            Has("ad blocker") & Starts("we have detected"),
            Has("ad blocker") & Has("please"),
            Has("adblock") & Has("please"),
            Has("reading on another device"),
            Has("your account") & Has("another device"),
            Has("this account") & Has("another device"),
        ],
    ),
    Rule(
        Label.ADVERTISEMENT,
        when=[
            *each_is(
                """
                ad
                ads
                advertisement
                advertisements
                advertising
                advertisement - continue reading below
                advertisement - scroll to continue
                advertisement. scroll to continue reading.
                article continues after advertisement
                article continues below
                article continues below advertisement
                continue reading after advertisement
                continue reading below advertisement
                story continues after advertisement
                story continues below
                story continues below advertisement
                story continues below this ad
                skip advertisement
                skip ad
                remove ads
                """
            ),
            Starts("advertisement -"),
            Starts("article continues below"),
            Starts("story continues below"),
            Has("we may earn") & Has("commission"),
            Has("may earn") & Has("commission") & Has("link"),
            Has("may receive") & Has("commission") & Has("link"),
            Has("get a commission"),
            Has("affiliate commission"),
            Has("affiliate links"),
            Has("if you buy") & Has("link"),
            Has("if you purchase") & Has("link"),
            Has("products") & Has("independently") & Has("our editors"),
        ],
    ),
    Rule(
        Label.PARTNER_CONTENT,
        when=each_is(
            """
            sponsored
            sponsored by
            sponsored content
            sponsored post
            partner content
            paid content
            paid partner content
            paid post
            promoted
            promoted content
            promoted stories
            brand content
            from our partners
            from our sponsors
            from the web
            around the web
            in partnership with
            content by taboola
            recommended by outbrain
            """
        ),
    ),
    Rule(
        Label.AKISMET_NOTICE,
        when=each_starts("this site is protected by recaptcha"),
    ),
    Rule(
        Label.NOTE,
        when=each_starts(
            """
            this is a developing story
            this is a breaking news story
            this is breaking news
            this story is developing
            this story is being updated
            this story has been updated
            this story has been corrected
            this story was updated
            this story will be updated
            this article has been updated
            this article has been amended
            this article has been corrected
            this article was updated
            this article was amended
            this article was corrected
            this article was first published
            this article was originally published
            this article will be updated
            this post has been updated
            this page has been updated
            an earlier version of this
            a previous version of this
            editor's note
            editors' note
            correction:
            clarification:
            developing story
            more to follow
            more to come
            """
        ),
    ),
    Rule(
        Label.PAYWALL,
        when=[
            *each_starts(
                """
                subscribe to continue reading
                subscribe to read
                subscribe to unlock
                to continue reading
                to read the full
                to read this article
                register to continue
                sign in to continue
                already a subscriber
                already have an account
                already a member
                you have reached your limit of free articles
                you've reached your limit of free articles
                this article is for subscribers
                """
            ),
            Has("for subscribers only"),
            Has("exclusive to subscribers"),
            Has("remaining free articles"),
            *each_is(
                """
                log in
                login
                sign in
                subscribers only
                premium content
                """
            ),
        ],
    ),
    Rule(
        Label.FOOTER,
        when=[
            Has("all rights reserved"),
            Has("may not be published, broadcast, rewritten or redistributed"),
            Has("may not be reproduced"),
            Starts("copyright") & Like(r"copyright.{0,20}(19|20)\d\d.{0,200}"),
            Starts("powered by") & Like(r"powered by .{1,40}"),
            Starts("proudly powered by"),
            *each_is(
                """
                about us
                advertise with us
                contact
                contact us
                privacy
                privacy policy
                cookie policy
                terms
                terms and conditions
                terms of service
                terms of use
                terms & conditions
                do not sell my personal information
                accessibility
                sitemap
                site map
                careers
                imprint
                """
            ),
        ],
    ),
    Rule(
        Label.NAVIGATION,
        when=each_is(
            """
            print version
            printer-friendly version
            printer friendly version
            home
            menu
            search
            back
            back to top
            skip to content
            skip to main content
            skip to navigation
            main menu
            post navigation
            previous
            next
            previous article
            next article
            previous post
            next post
            see more
            see all
            show more
            view more
            view all
            load more
            close
            open menu
            toggle navigation
            table of contents
            """
        ),
    ),
    Rule(
        Label.OTHER,
        when=[
            *each_is(
                """
                listen to this article
                listen to article
                audio
                play video
                play the video
                watch video
                watch the video
                view gallery
                view image in fullscreen
                view in gallery
                open image in gallery
                enlarge image
                click to enlarge
                show caption
                hide caption
                loading...
                loading
                key points
                """
            ),
            Is("estimated reading time"),
            Starts("reading time"),
        ],
        weight=40,
    ),
)

PAGE = PageLexicon(
    rules=_RULES,
    byline_words=frozenset(
        {
            "by",
            "written by",
            "story by",
            "reported by",
            "reporting by",
            "additional reporting by",
            "analysis by",
            "author:",
            "words by",
            "authors:",
            "text:",
            "text by",
            "posted by",
            "published by",
            "produced by",
            "compiled by",
            "interview by",
            "review by",
            "opinion by",
            "commentary by",
            "by our correspondent",
            "from our correspondent",
            "from our special correspondent",
        }
    ),
    credit_words=frozenset(
        {
            "photo",
            "photos",
            "photo by",
            "photos by",
            "photo credit",
            "photograph",
            "photograph by",
            "picture",
            "pictures",
            "picture credit",
            "image",
            "image credit",
            "image source",
            "images",
            "credit",
            "credits",
            "source",
            "video",
            "illustration by",
            "screenshot",
            "file photo",
            "courtesy of",
        }
    ),
    caption_words=frozenset(
        {
            "pictured",
            "(left)",
            "(right)",
            "(center)",
            "(centre)",
            ", left,",
            ", right,",
            ", center,",
            ", centre,",
            "from left",
            "left to right",
            "in this photo",
            "in this image",
            "in this handout",
            "in this file photo",
            "file photo",
            "file image",
            "seen here",
            "shown here",
            "in the background",
            "in the foreground",
            "(file)",
        }
    ),
    date_words=_DATE_WORDS,
    modified_words=frozenset({"updated", "last updated", "modified", "last modified", "update"}),
    and_words=frozenset({"and"}),
    with_words=frozenset({"with"}),
    role_words=frozenset(
        """
        correspondent correspondents senior political foreign diplomatic reporter writer columnist editor journalist
        producer anchor contributor freelance
        special professor lecturer researcher fellow director university chief commentator blogger photojournalist
        """.split()
    ),
    place_words=frozenset({"in", "at", "from"}),
    desk_words=frozenset({"staff", "newsroom", "desk", "editorial", "agencies", "team", "reporters", "correspondents"}),
    agency_words=frozenset({"agency", "agencies", "according", "news", "wire", "reported", "reports", "told"}),
    translation_phrases=(
        ("translated from french", "fr"),
        ("translated from the french", "fr"),
        ("translated from german", "de"),
        ("translated from the german", "de"),
        ("translated from spanish", "es"),
        ("translated from russian", "ru"),
        ("translated from ukrainian", "uk"),
        ("translated from arabic", "ar"),
        ("translated from chinese", "zh"),
        ("translated from italian", "it"),
        ("translated from portuguese", "pt"),
        ("translated from dutch", "nl"),
        ("translated from polish", "pl"),
        ("translated from turkish", "tr"),
        ("translated from japanese", "ja"),
        ("translated from korean", "ko"),
        ("translated from hebrew", "he"),
        ("translated from persian", "fa"),
        ("translated from greek", "el"),
        ("translated from the original french", "fr"),
        ("translated from the original german", "de"),
        ("translated from the spanish", "es"),
        ("translated from the russian", "ru"),
        ("translated from the arabic", "ar"),
        ("translated from the chinese", "zh"),
        ("originally published in german", "de"),
        ("originally published in french", "fr"),
        ("originally written in german", "de"),
        ("originally written in french", "fr"),
        ("originally published in spanish", "es"),
        ("originally published in russian", "ru"),
    ),
    republication_phrases=(
        "first appeared in",
        "first appeared on",
        "originally appeared on",
        "originally appeared in",
        "originally published by",
        "originally published in",
        "originally published on",
        "first published by",
        "first published in",
        "first published on",
        "this article is republished from",
        "this story was produced by",
        "republished from",
        "originally published at",
        "reprinted with permission from",
        "republished with permission from",
        "syndicated from",
        "was provided by",
        "first appeared at",
        "originally ran in",
        "originally posted on",
    ),
    unfinished_words=frozenset({"the", "an"}),
    broken_pairs=frozenset({"the of", "a of", "an of", "the and", "a and", "the from"}),
    never_doubled_words=frozenset(
        {"the", "a", "an", "of", "to", "in", "and", "for", "with", "at", "by", "was", "were"}
    ),
    definite_articles=words("the"),
    place_particles=words("of the upon by an in on"),
    topic_words=words(
        "breaking update updated exclusive live video watch analysis opinion interview factbox explainer fact",
        "check note q a formula politics economy business culture justice world weather football tennis rugby",
        "sport sports",
    ),
    section_words=words("section category"),
    front_pages=frozenset({"front page", "home", "homepage", "news"}),
    challenge_titles=frozenset(
        {
            "just a moment",
            "attention required",
            "access denied",
            "access to this page has been denied",
            "are you a robot",
            "are you human",
            "checking your browser",
            "please verify",
            "verify you are human",
            "human verification",
            "security check",
            "ddos-guard",
            "pardon our interruption",
            "robot check",
            "bot verification",
            "one more step",
            "please enable cookies",
            "403 forbidden",
            "captcha",
        }
    ),
    medium_words=words("on in by at the journal site magazine"),
    medium_particles=words("of of_the for and"),
)
