using LienThong.Documents;
using LienThong.Integration.Support;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Organisation;
using LienThong.Kernel.Results;
using LienThong.Kernel.Work;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Integration.Documents;

/// <summary>A department with its stages, a commune without, another department and a stranger; and the handlers to act with.</summary>
internal sealed class Province : IAsyncDisposable
{
    private static readonly DateOnly From = new(2025, 1, 1);
    private readonly TestDatabase _db;
    private readonly ServiceProvider _services;
    private int _keys;

    private Province(TestDatabase db)
    {
        _db = db;
        var services = new ServiceCollection();
        services.AddKernel(db.Settings, db.Time);
        services.AddDocuments();
        _services = services.BuildServiceProvider();
    }

    public AgencyId Department { get; private set; }
    public AgencyId Other { get; private set; }
    public AgencyId Commune { get; private set; }
    public UnitId Telecom { get; private set; }
    public Actor Clerk { get; private set; } = null!;
    public Actor Director { get; private set; } = null!;
    public Actor Office { get; private set; } = null!;
    public Actor Head { get; private set; } = null!;
    public Actor Drafter { get; private set; } = null!;
    public Actor Colleague { get; private set; } = null!;
    public Actor OtherClerk { get; private set; } = null!;
    public Actor CommuneClerk { get; private set; } = null!;
    public Actor CommuneChair { get; private set; } = null!;
    public MovableTime Time => _db.Time;
    public UnitOfWork Work => Get<UnitOfWork>();

    public static async Task<Province> OnAsync(Engine engine)
    {
        var province = new Province(await TestDatabase.CreateAsync(engine));
        await province.Work.MaintainAsync(async s =>
        {
            await province.PeopleAsync(s);
            return Done.It;
        });
        return province;
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public Act As(Actor actor, string? why = null) => new(actor, _db.Clock.Now, $"key-{++_keys}", why);

    public Task<T> ReadAsync<T>(Func<Session, Task<T>> body) => Work.ReadAsync(body);

    public Task<OutgoingRow> RowAsync(OutgoingId id) => ReadAsync(async s => (await s.FindAsync<OutgoingRow>("select * from [documents.outgoing] where id = @Id", new { Id = id.Value }))!);

    public Task<List<DeliveryRow>> LinesAsync(OutgoingId id) => ReadAsync(s => s.QueryAsync<DeliveryRow>("select * from [documents.delivery] where outgoing_id = @Id order by position", new { Id = id.Value }));

    /// <summary>Who holds a record now: the holders of its open items.</summary>
    public Task<string[]> HoldersAsync(Guid record) => ReadAsync(async s => (await Get<WorkItems>().OfRecordAsync(s, record)).Where(i => i.Holds).Select(i => i.Holder).ToArray());

    public Task<List<string>> NoticesAsync(string token) => ReadAsync(s => s.QueryAsync<string>("select text from [work.notice] where holder = @Token order by at, id", new { Token = token }));

    public Task SeeAsync(Guid record, Actor actor) => Work.MaintainAsync(s => Get<WorkItems>().SeeAsync(s, record, HatTokens.Of(actor), _db.Clock.Now));

    public DraftInput Input(string subject = "Về việc rà soát hạ tầng viễn thông", Actor? signer = null) => new()
    {
        Subject = subject,
        TypeCode = "CV",
        Signer = (signer ?? Director).Appointment,
        Recipients = new([], [Other, Commune], "Báo Quảng Bình; 2"),
    };

    public async Task<StagedFileId> StageAsync(Actor owner, string words = "Kính gửi: các cơ quan")
    {
        using var content = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(words));
        return (await Get<Kernel.Files.Files>().StageAsync(content, "du-thao.txt", owner.Person)).Value.Id;
    }

    public async Task<OutgoingId> DraftAsync(DraftInput? input = null, Actor? drafter = null, IncomingId? answers = null)
    {
        var by = drafter ?? Drafter;
        var file = await StageAsync(by);
        return (await Get<DraftOutgoing>().HandleAsync(new(input ?? Input(), answers, [file]), As(by), default)).Value;
    }

    public async Task<Result<OutgoingState>> SubmitAsync(OutgoingId id, Actor? by = null) => await Get<SubmitDraft>().HandleAsync(new(id, null, ""), As(by ?? Drafter), default);

    public async Task<Result<OutgoingState>> ReviewAsync(OutgoingId id, Actor by, ReviewDecision decision = ReviewDecision.Pass, string comment = "") =>
        await Get<ReviewDraft>().HandleAsync(new(id, null, decision, comment), As(by), default);

    public async Task<OutgoingId> ApprovedAsync(DraftInput? input = null, IncomingId? answers = null)
    {
        var id = await DraftAsync(input, answers: answers);
        await SubmitAsync(id);
        foreach (var reviewer in (Actor[])[Head, Office, Director]) Assert.True((await ReviewAsync(id, reviewer)).IsOk);
        return id;
    }

    public async Task<OutgoingId> IssuedAsync(DraftInput? input = null)
    {
        var id = await ApprovedAsync(input);
        Assert.True((await Get<IssueOutgoing>().HandleAsync(new(id, null), As(Clerk), default)).IsOk);
        return id;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _db.DisposeAsync();
    }

    private async Task PeopleAsync(Session s)
    {
        var writer = Get<OrganisationWriter>();
        Department = await writer.AddAgencyAsync(s, "Sở Thông tin và Truyền thông", "Sở TT&TT", "STTTT", AgencyLevel.Department, null, ["H46.12"], From);
        Other = await writer.AddAgencyAsync(s, "Sở Tài chính", "Sở Tài chính", "STC", AgencyLevel.Department, null, ["H46.08"], From);
        Commune = await writer.AddAgencyAsync(s, "Ủy ban nhân dân xã Hòa Trạch", "UBND xã Hòa Trạch", "UBND", AgencyLevel.Commune, null, ["H46.55.01"], From);
        var office = await writer.AddUnitAsync(s, Department, "Văn phòng", "VP", 0, From);
        Telecom = await writer.AddUnitAsync(s, Department, "Phòng Bưu chính – Viễn thông", "BCVT", 1, From);
        Clerk = await HatAsync(s, "Trần Thị Hạnh", Department, office, Role.VanThu, "Văn thư");
        Director = await HatAsync(s, "Lê Quang Vinh", Department, null, Role.LanhDao, "Giám đốc");
        Office = await HatAsync(s, "Phạm Văn Đức", Department, office, Role.ChanhVanPhong, "Chánh Văn phòng");
        Head = await HatAsync(s, "Nguyễn Hữu Tài", Department, Telecom, Role.TruongPhong, "Trưởng phòng");
        Drafter = await HatAsync(s, "Hoàng Thị Mai", Department, Telecom, Role.ChuyenVien, "Chuyên viên");
        Colleague = await HatAsync(s, "Đỗ Minh Quân", Department, office, Role.ChuyenVien, "Chuyên viên");
        OtherClerk = await HatAsync(s, "Võ Thị Lụa", Other, null, Role.VanThu, "Văn thư");
        CommuneClerk = await HatAsync(s, "Bùi Văn Sơn", Commune, null, Role.VanThu, "Văn thư");
        CommuneChair = await HatAsync(s, "Đặng Văn Hùng", Commune, null, Role.LanhDao, "Chủ tịch");
    }

    private async Task<Actor> HatAsync(Session s, string name, AgencyId agency, UnitId? unit, Role role, string title)
    {
        var writer = Get<OrganisationWriter>();
        var person = await writer.AddPersonAsync(s, name, null, null, null);
        return new Actor(person, name, await writer.AppointAsync(s, person, agency, unit, role, title, From), title, agency, unit, role);
    }
}
