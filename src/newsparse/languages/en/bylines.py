"""What stands beside the names of authors in English."""

from __future__ import annotations

from newsparse.languages.schema.bylines import BylineWords
from newsparse.languages.schema.entries import words

BYLINES = BylineWords(
    introducing=words(
        """
        by written_by story_by article_by posted_by published_by reported_by words_by text_by author authors byline
        writer written_and_edited_by edited_by reviewed_and_written_by journalist reporter interview text
        """
    ),
    no_names=words(
        """
        about account add address ads advertise advertisement advertising affiliate again ago all also and app archive
        archives article articles audio author author's authors back bio biography blog blogs bookmark browse by bylines
        categories category click close comment comments contact contributors cookie cookies copy credit dark date
        details disclosure discover download e-mail edit email english episode event events explore facebook faq
        favorite feed feeds filed find follow followers following font for free from full gallery get gift google guide
        hello help here hide home how image images info instagram introducing it join latest learn less library like
        likes link linkedin links listen load loading log login medium menu message min mins minute minutes more most my
        name newest news newsletter next no none not note now of on online open opens or other our overview page pages
        paid partner phone photo photos picture pinterest play please podcast podcasts policy popular post posted posts
        premium preview previous pricing print privacy product products profile published quick read reading recent
        recipe recipes reddit register related reply report reprints resources results review reviews rss save search
        section see send services share sharing shop show sign site skip sort speech sponsored start store stories story
        subscribe subscribers subscription support tag tags telegram terms text the this threads tickets time tips title
        to today top topic topics trending tumblr tweet twitter type uncategorized unfollow update updated upgrade url
        us use user video videos view views visit watch we weather website what's whatsapp who why with works write
        written x year years you your youtube
        """
    ),
    listing=words(
        """
        view see show read more all articles posts stories author archive archives get from works browse other written
        """
    ),
    generic=words(
        """
        admin administrator webmaster root user guest editor editors editorial staff redaction feed rss author
        contributor contributors contributing writer newsroom newsdesk desk team online web website siteadmin wpadmin
        wp-admin superuser moderator system api anonymous unknown none null test demo owner publisher press office
        marketing content support info news blog support-team
        """
    ),
    roles=words(
        """
        academic accountant adviser advisor aide ambassador analyst anchor architect artist assistant associate athlete
        attorney author biologist blogger broker candidate ceo cfo chair chairman chairwoman chef chief cio clinician
        co-founder coach cofounder columnist commentator communications consultant contributor coordinator copywriter
        correspondent counsel counselor creator critic cto curator designer developer dietitian director doctor
        economist editor editor-in-chief educator engineer enthusiast executive expert fellow founder freelance
        freelancer gardener grader guru head historian host instructor interior intern investor journalist lawyer lead
        leader lecturer librarian manager marketer marketing member mentor moderator nurse nutritionist officer owner
        partner pharmacist photographer physician planner president principal producer professional professor programmer
        psychologist publisher realtor recruiter reporter representative researcher reviewer scholar scientist senior
        specialist staff statistician strategist student superintendent supervisor surgeon teacher technician
        technologist therapist trainer translator treasurer vet veterinarian videographer vp writer
        """
    ),
    fields=words(
        """
        business content contributing culture deputy digital education executive features food foreign guest health
        managing media news opinion political politics science senior social special sport sports staff tech technology
        travel
        """
    ),
    fused=words("By BY"),
    inside=words("by"),
    of=words("by of from"),
    our=words("our"),
    abbreviations=words("jr. sr. ph.d. m.d. dr."),
    administrators=words("admin administrator webmaster"),
    joining=words("and"),
    crediting=words(
        """
        photo photos photograph photographs picture pictures image images illustration illustrations credit credits
        video videos graphic graphics source
        """
    ),
    crediting_by=words("by credit"),
    dating=words("in on published updated posted"),
    cutting=words("published updated posted filed follow on in photo_by photos_by"),
    helped=words("with"),
    material=words(
        """
        by from of the our and material file files input inputs report reports reporting contribution contributions
        additional news press wire
        """
    ),
    unnamed_agencies=words("agency agencies wires newswires"),
)
