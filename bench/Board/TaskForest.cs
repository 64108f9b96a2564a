using LienThong.Assignments;
using LienThong.Bench.Office;
using LienThong.Kernel;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;
using LienThong.Kernel.Identity;
using LienThong.Kernel.Results;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Bench.Board;

/// <summary>Tasks of a province: its office gives one in ten to the agencies below, these give the others to their units; nine in ten are over.</summary>
internal sealed class TaskForest(BookOffice office)
{
    private const int Agencies = 440, Units = 6, Batch = 20_000, Days = 400;
    private readonly Clock _clock = office.Services.GetRequiredService<Clock>();
    private readonly AgencyId _province = TypedId.New<AgencyId>();
    private readonly AgencyId[] _below = [.. Enumerable.Range(0, Agencies).Select(_ => TypedId.New<AgencyId>())];
    private readonly UnitId[] _units = [.. Enumerable.Range(0, Agencies * Units).Select(_ => TypedId.New<UnitId>())];
    private readonly AppointmentId _leader = TypedId.New<AppointmentId>(), _head = TypedId.New<AppointmentId>();
    private int _rows;

    public Guid Province => _province.Value;

    public Guid Leader => _leader.Value;

    public DateOnly Today => _clock.Today;

    /// <summary>The province's leader, who reads what it gave and what it owes.</summary>
    public Reader Reader => new(TypedId.New<PersonId>(), [new Actor(TypedId.New<PersonId>(), "Trần Đức Ý", _leader, "Chủ tịch", _province, null, Role.LanhDao)], []);

    public async Task FillAsync(int rows)
    {
        while (_rows < rows)
        {
            var some = Enumerable.Range(_rows, Math.Min(Batch, rows - _rows)).Select(Row).ToList();
            var done = await office.Work.SystemWriteAsync<Done>("bench.board", new Act(Operator.In(default), _clock.Now, null), async session =>
            {
                await session.AddManyAsync<AssignmentsContext, TaskRow>(some);
                session.Audit("assignments.tasks.imported", TaskRow.Kind, Guid.CreateVersion7(), new { rows = some.Count });
                return Done.It;
            });
            if (!done.IsOk) throw new InvalidOperationException(done.Failure.ToString());
            _rows += some.Count;
        }

        await office.RestAsync();
    }

    private TaskRow Row(int n)
    {
        var (at, above) = (n * 7919 % Agencies, n % 10 == 0);
        var unit = (at * Units) + (n % Units);
        var state = n / 10 % 10 == 0 ? (TaskState)(n / 100 % 3) : TaskState.Done;
        return new()
        {
            Id = TypedId.New<TaskId>(),
            Title = $"Nhiệm vụ {n}",
            Source = $"Kết luận {n / 10 % 40}",
            Year = Today.Year,
            AgencyId = above ? _province : _below[at],
            GivenBy = above ? _leader : _head,
            GivenByName = "Trần Đức Ý",
            Giver = "hat",
            OwnerAgency = _below[at],
            OwnerUnit = above ? null : _units[unit],
            OwnerName = above ? $"Xã {at}" : $"Phòng {unit}",
            Holder = "desk",
            Due = Today.AddDays((n / 10 % Days) - 100),
            State = state,
            GivenAt = _clock.Now,
            FinishedOn = state == TaskState.Done ? Today : null,
            Folded = $"nhiem vu {n}",
        };
    }
}
