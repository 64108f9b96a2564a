namespace LienThong.Organisation;

/// <summary>A unit as it stood on a day; before its time as it began, after its time as it ended.</summary>
internal sealed class AreaLine
{
    public AreaId Id { get; init; }
    public AreaLevel Level { get; init; }
    public string Code { get; init; } = "";
    public DateOnly ValidFrom { get; init; }
    public DateOnly ValidTo { get; init; }
    public AreaType Type { get; init; }
    public string Name { get; init; } = "";
    public string SortKey { get; init; } = "";
    public int Place { get; init; }
    public AreaId? ParentId { get; init; }
    public AreaType? ParentType { get; init; }
    public string? ParentName { get; init; }
    public AreaId? AboveId { get; init; }
    public AreaType? AboveType { get; init; }
    public string? AboveName { get; init; }

    public string FullName => AreaWords.Full(Type, Name);

    /// <summary>The units above, nearest first: Quận Ba Đình, Thành phố Hà Nội.</summary>
    public string Belongs => string.Join(", ", new[] { Full(ParentType, ParentName), Full(AboveType, AboveName) }.Where(n => n.Length > 0));

    public string Key => $"{Place}~{SortKey}~{Id}";

    public bool StoodOn(DateOnly day) => ValidFrom <= day && ValidTo > day;

    /// <summary>The day asked, or the nearest in the unit's time.</summary>
    public DateOnly Nearest(DateOnly day) => day < ValidFrom ? ValidFrom : day >= ValidTo ? ValidTo.AddDays(-1) : day;

    private static string Full(AreaType? type, string? name) => type is { } t && name is not null ? AreaWords.Full(t, name) : "";
}

/// <summary>The query behind every list of units.</summary>
internal static class AreaLines
{
    /// <summary>The day asked, or the nearest in the unit's time. One below the end as a number may be no date, but it still sorts before the end and after all days before.</summary>
    public static string Day(string area, string day = "@Day") =>
        $"case when {day} < {area}.valid_from then {area}.valid_from when {day} >= {area}.valid_to then {area}.valid_to - 1 else {day} end";

    /// <summary>The nearest first (a condition that finds what is meant rather than what only contains the words), then units in force, then by level and Vietnamese order.</summary>
    /// <param name="where">Speaks of <c>a</c> (the unit) and <c>f</c> (its fact), as does <paramref name="nearest"/>.</param>
    /// <param name="nearest">None by default.</param>
    /// <param name="after">Keeps the lines behind a key.</param>
    /// <param name="limit">How many.</param>
    public static string Select(string where, string nearest = "1 = 1", string after = "", string limit = "") => $"""
        select x.*, p.type as parent_type, p.name as parent_name, p.parent_id as above_id, g.type as above_type, g.name as above_name
        from (select * from (
            select a.id, a.level, a.code, a.valid_from, a.valid_to, f.type, f.name, f.sort_key, f.parent_id, {Day("a")} as day,
              case when {nearest} then 0 else 6 end + case when a.valid_from <= @Day and a.valid_to > @Day then 0 else 3 end + case a.level when 'Province' then 0 when 'District' then 1 else 2 end as place
            from [organisation.area] a join [organisation.area_fact] f on f.area_id = a.id and f.valid_from <= {Day("a")} and f.valid_to > {Day("a")}
            where {where}) w {after} order by place, sort_key, id {limit}) x
        left join [organisation.area_fact] p on p.area_id = x.parent_id and p.valid_from <= x.day and p.valid_to > x.day
        left join [organisation.area_fact] g on g.area_id = p.parent_id and g.valid_from <= x.day and g.valid_to > x.day
        order by x.place, x.sort_key, x.id
        """;
}
