using LienThong.Kernel.Data;

namespace LienThong.Organisation.ReadArea;

/// <summary>One unit through time: its names, what belonged to it, what it was made of and what it became.</summary>
internal sealed class ReadArea(UnitOfWork work)
{
    /// <param name="Line">The unit on the day asked, or the nearest day of its time.</param>
    /// <param name="Day">That day.</param>
    /// <param name="Names">Newest first.</param>
    /// <param name="Children">Units directly below on that day.</param>
    /// <param name="Made">From whom it took over.</param>
    /// <param name="Became">Who took over from it; the proposed one first.</param>
    internal sealed record Answer(AreaLine Line, DateOnly Day, IReadOnlyList<AreaFactRow> Names, IReadOnlyList<AreaLine> Children, IReadOnlyList<AreaLink> Made, IReadOnlyList<AreaLink> Became);

    /// <summary>Null when there is no such unit; always the same number of statements.</summary>
    public Task<Answer?> FindAsync(AreaId id, DateOnly asOf, CancellationToken ct) => work.ReadAsync(async s =>
    {
        var (lines, names) = await s.QueryAsync<AreaLine, AreaFactRow>(AreaLines.Select("a.id = @Id"), "select * from [organisation.area_fact] where area_id = @Id order by valid_from desc", new { Id = id, Day = asOf });
        if (lines.Count == 0) return null;
        var day = lines[0].Nearest(asOf);
        var children = await s.QueryAsync<AreaLine>(AreaLines.Select("f.parent_id = @Id and a.valid_from <= @Day and a.valid_to > @Day"), new { Id = id, Day = day });
        var links = await AreaLinks.OfAsync(s, [id], null);
        return new Answer(lines[0], day, names, children, links.FindAll(l => l.ToId == id), links.FindAll(l => l.FromId == id));
    }, ct);
}
