using LienThong.Assignments;
using LienThong.Bench.Office;
using LienThong.Documents;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Timeline;

/// <summary>A matter as it grows in two years: twelve letters that started it, each answered and asked again four times over, tasks by every second, and dossiers of some.</summary>
internal sealed class LongMatter(BookOffice office)
{
    private const int Letters = 60, Dossiers = 5, Tasks = 35, Starts = 12;

    public const int Records = Letters + Dossiers + Tasks;

    private readonly Clock _clock = office.Services.GetRequiredService<Clock>();
    private readonly AppointmentId _keeper = TypedId.New<AppointmentId>();

    private AgencyId Agency => AgencyId.From(office.Agency);

    /// <summary>The record that the others are found from.</summary>
    public async Task<Guid> MakeAsync()
    {
        var letters = new List<Guid>();
        for (var i = 0; i < Letters; i++) letters.Add((await office.RegisterAsync(1_000_000 + i)).Value);
        List<Dossier> dossiers = [.. Enumerable.Range(0, Dossiers).Select(Dossier)];
        var done = await office.Work.SystemWriteAsync<Done>("bench.matter", new Act(Operator.In(Agency), _clock.Now, null), async session =>
        {
            for (var i = 1; i < Letters; i++)
                await session.ExecuteAsync("insert into [documents.related](id, left_id, right_id, answers, at, by_name) values (@Row, @Left, @Right, @Yes, @At, 'Văn thư')", new { Row = OrderedId.Next(), Left = letters[i], Right = letters[i < Starts ? 0 : i - Starts], Yes = true, At = _clock.Now });
            await session.AddManyAsync<DocumentsContext, Dossier>(dossiers);
            for (var i = 0; i < Letters; i += 3)
                await session.ExecuteAsync("insert into [documents.dossier_item](id, dossier_id, ordinal, record_kind, record_id, note, added_at, added_by, added_by_name) values (@Row, @To, @Place, 'incoming', @Letter, '', @At, @Keeper, 'Chuyên viên')", new { Row = OrderedId.Next(), To = dossiers[i / 3 % Dossiers].Id, Place = i, Letter = letters[i], At = _clock.Now, Keeper = _keeper });
            List<TaskRow> tasks = [.. Enumerable.Range(0, Tasks).Select(i => Task(i, letters[i]))];
            await session.AddManyAsync<AssignmentsContext, TaskRow>(tasks);
            await session.AddManyAsync<AssignmentsContext, TaskEntry>([.. tasks.SelectMany(t => Enum.GetValues<TaskAction>().Take(4).Select((a, i) => new TaskEntry { Id = OrderedId.Next(), TaskId = t.Id, Action = a, At = _clock.Now.AddHours(i), PersonName = "Trần Đức Ý", Words = "Đã làm xong phần khảo sát tại các thôn" }))]);
            session.Audit("assignments.tasks.imported", TaskRow.Kind, Guid.CreateVersion7(), new { rows = Tasks });
            return Done.It;
        });
        if (!done.IsOk) throw new InvalidOperationException(done.Failure.ToString());
        await office.RestAsync();
        return letters[0];
    }

    private Dossier Dossier(int n) => new()
    {
        Id = TypedId.New<DossierId>(),
        AgencyId = Agency,
        Year = _clock.Today.Year,
        Notation = $"{n + 1:00}.CDS-{_clock.Now.ToUnixTimeMilliseconds()}",
        Title = $"Hồ sơ phủ sóng thông tin di động vùng lõm, giai đoạn {n + 1}",
        KeeperId = _keeper,
        KeeperName = "Hoàng Thị Ánh",
        StartDate = _clock.Today,
        OpenedAt = _clock.Now,
        OpenedBy = "Hoàng Thị Ánh",
        UnitName = "Phòng Chuyển đổi số",
    };

    private TaskRow Task(int n, Guid letter) => new()
    {
        Id = TypedId.New<TaskId>(),
        Title = $"Rà soát, lập phương án phủ sóng đợt {n + 1}",
        Source = "Kết luận giao ban",
        DocumentId = letter,
        Year = _clock.Today.Year,
        AgencyId = Agency,
        GivenBy = _keeper,
        GivenByName = "Trần Đức Ý",
        Giver = "hat",
        OwnerAgency = Agency,
        OwnerName = "Sở Khoa học và Công nghệ",
        Holder = "desk",
        Due = _clock.Today.AddDays(n),
        GivenAt = _clock.Now,
        Folded = $"ra soat {n}",
    };
}
