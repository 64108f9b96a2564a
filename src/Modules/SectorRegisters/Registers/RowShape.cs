using LienThong.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LienThong.SectorRegisters.Registers;

/// <summary>A register's typed rows, for code that serves every register.</summary>
internal abstract class RowShape(string code, Type type)
{
    public static readonly IReadOnlyList<RowShape> All =
    [
        new RowShape<LicenceRow>("licence"),
        new RowShape<InspectionRow>("inspection"),
        new RowShape<SubjectRow>("subject"),
        new RowShape<AwardRow>("award"),
        new RowShape<ClassRow>("class"),
        new RowShape<LearnerRow>("learner"),
        new RowShape<PostPointRow>("post-point"),
        new RowShape<StationRow>("station"),
        new RowShape<MeetingSiteRow>("meeting-site"),
        new RowShape<MeetingRow>("meeting"),
        new RowShape<AdviceRow>("advice"),
        new RowShape<EventRow>("event"),
        new RowShape<SoftwareRow>("software"),
    ];

    public string Code => code;

    public Type Type => type;

    /// <summary>As SQL names it.</summary>
    public string Table => $"[sector.{TableName}]";

    protected string TableName => code.Replace('-', '_');

    public abstract SectorRecord New();

    public abstract Task AddAsync(Session session, IEnumerable<SectorRecord> rows);

    public abstract Task<List<SectorRecord>> QueryAsync(Session session, string where, object args);

    public abstract void Map(ModelBuilder model, Engine engine);
}

/// <inheritdoc cref="RowShape"/>
internal sealed class RowShape<TRow>(string code) : RowShape(code, typeof(TRow)) where TRow : SectorRecord, new()
{
    private static readonly string Columns = string.Join(", ", typeof(TRow).GetProperties().Select(p => Mapping.Snake(p.Name)));

    public override SectorRecord New() => new TRow();

    public override Task AddAsync(Session session, IEnumerable<SectorRecord> rows) => session.AddManyAsync<SectorContext, TRow>([.. rows.Cast<TRow>()]);

    public override async Task<List<SectorRecord>> QueryAsync(Session session, string where, object args) => [.. await session.QueryAsync<TRow>($"select {Columns} from {Table} where {where}", args)];

    public override void Map(ModelBuilder model, Engine engine) => model.Entity<TRow>(e =>
    {
        e.In(engine, "sector", TableName).HasKey(x => x.Id);
        e.Property(x => x.Id).ValueGeneratedNever();
        e.HasIndex(x => new { x.RecordId, x.RecordedAt });
        e.HasIndex(x => new { x.AreaId, x.FromDay });
        e.HasIndex(x => x.RecordId).IsUnique().HasDatabaseName($"ux_{TableName}_current").HasFilter("superseded_at is null");
        e.HasIndex(x => x.ParentId);
    });
}
