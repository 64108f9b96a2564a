namespace LienThong.Organisation.OrgImport;

/// <summary>
/// Which of several people of one name a row means. Taking two for one gives a stranger's rights away, taking one for two makes a
/// double: so a row that does not say is asked, never guessed.
/// </summary>
/// <param name="reachesAll">The actor keeps every agency's people.</param>
internal sealed class Namesakes(IReadOnlyList<KnownPerson> people, KnownPost post, Contact said, bool reachesAll)
{
    internal sealed record Answer(KnownPerson? Person, (string Column, string Message)? Fault = null);

    /// <summary>The person; none when the row brings a new one.</summary>
    public Answer Find()
    {
        var here = people.Where(p => p.Posts.Exists(o => o.Agency == post.Agency && o.To > post.From)).ToList();
        var agreeing = here.Where(p => p.Reached.Agrees(said)).Take(2).ToList();
        if (agreeing.Count > 0) return agreeing is [var one] ? new(one) : Ask(ImportWords.SeveralNamesakes);
        var same = here.Where(p => p.Posts.Exists(o => o.Agency == post.Agency && o.Unit == post.Unit && o.Title == post.Title && o.To > post.From)).Take(2).ToList();
        if (same.Count > 1) return Ask(ImportWords.SeveralNamesakes);
        if (same is [var known]) return known.Reached.Differs(said) ? Ask(ImportWords.SamePostOtherContact) : new(known);
        if (here.Exists(p => !p.Reached.Differs(said))) return Ask(ImportWords.NamesakeHere);
        var elsewhere = people.Except(here).Where(p => p.Reached.Agrees(said)).Take(2).ToList();
        if (elsewhere.Count == 0) return new(null);
        if (!reachesAll) return new(null, ("name", OrganisationWords.ServesElsewhere));
        return elsewhere is [var far] ? new(far) : Ask(ImportWords.SeveralNamesakes);
    }

    private static Answer Ask(string message) => new(null, ("email", message));
}
