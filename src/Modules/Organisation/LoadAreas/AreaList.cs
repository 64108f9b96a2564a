namespace LienThong.Organisation.LoadAreas;

/// <summary>All units, their dated facts and their successions, as the files say.</summary>
internal sealed record AreaList(IReadOnlyList<AreaRow> Areas, IReadOnlyList<AreaFactRow> Facts, IReadOnlyList<AreaSuccessionRow> Successions)
{
    public int Count(AreaLevel level) => Areas.Count(a => a.Level == level);
}
