using LienThong.Contracts.SectorRegisters;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.SectorRegisters.Registers;

namespace LienThong.SectorRegisters.PlacePoints;

/// <summary>The records that have coordinates, as maps show them: of every book whose fields are so.</summary>
internal sealed class PlacePoints : ISectorPoints
{
    private const string Latitude = "latitude", Longitude = "longitude";
    private const string Standing = "superseded_at is null and not struck and coalesce(from_day, seen_day) <= @Day and (to_day is null or to_day > @Day)";
    private const string Placed = $"{Latitude} is not null and {Longitude} is not null";

    private static readonly Dictionary<string, Book> Known = RegisterBook.All.Where(r => r.Find(Latitude) is not null && r.Find(Longitude) is not null).Select(r => new Book(r)).ToDictionary(b => b.Register.Code, StringComparer.Ordinal);

    public IReadOnlyList<PointBook> Books { get; } = [.. Known.Values.Select(b => new PointBook(b.Register.Code, b.Register.Title, b.Kind.Label, b.Kind.Choices))];

    public async Task<IReadOnlyList<Guid>> AreasAsync(Session session, Reader reader, string book, DateOnly day) => reader.May(Permissions.Read) && Known.TryGetValue(book, out var of)
        ? await session.QueryAsync<Guid>($"select distinct area_id from {of.Register.Shape.Table} where {Standing} and {Placed}", new { Day = day })
        : [];

    public async Task<SectorPoints?> FindAsync(Session session, Reader reader, string book, IReadOnlyCollection<Guid> areas, DateOnly day, int most)
    {
        if (!reader.May(Permissions.Read) || !Known.TryGetValue(book, out var of)) return null;
        var args = new { Areas = session.Ids(areas), Day = day, Most = most };
        var rows = await of.Register.Shape.QueryAsync(session, $"area_id in @Areas and {Standing} and {Placed} order by name, record_id limit @Most", args);
        var count = await session.FindAsync<Count>($"select count(*) as records, count(case when {Placed} then 1 end) as placed from {of.Register.Shape.Table} where area_id in @Areas and {Standing}", args);
        return new(rows.ConvertAll(of.Point), count!.Placed, count.Records - count.Placed, Links.List(of.Register));
    }

    /// <summary>A book with the field that tells its records apart: the first choice in its list.</summary>
    private sealed record Book(SectorRegister Register)
    {
        public RegisterField Kind { get; } = Register.Fields.First(f => f is { Kind: FieldKind.Choice, Listed: true });

        public SectorPoint Point(SectorRecord row) => new(SectorRegister.NameOf(row), Kind.Shown(row), row.Place, Degrees(Latitude, row), Degrees(Longitude, row), Links.Record(Register, row.RecordId));

        private int Degrees(string key, SectorRecord row) => (int)Register.Find(key)!.Property.GetValue(row)!;
    }

    private sealed class Count
    {
        public long Records { get; init; }
        public long Placed { get; init; }
    }
}
