using LienThong.Assignments;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Unit.Assignments;

public sealed class TaskTableTests
{
    private static readonly AgencyId Here = TypedId.New<AgencyId>(), There = TypedId.New<AgencyId>();
    private static readonly UnitId Inside = TypedId.New<UnitId>();
    private static readonly AppointmentId Giver = TypedId.New<AppointmentId>();

    [Fact]
    public void Every_state_is_reached_and_leads_to_an_end()
    {
        Assert.Empty(TaskTable.Steps.Unreachable());
        Assert.Empty(TaskTable.Steps.Dead());
        Assert.DoesNotContain(TaskTable.Steps.Steps, s => s.From is TaskState.Done or TaskState.Withdrawn);
    }

    [Fact]
    public void The_guard_of_every_step_is_that_of_its_action() =>
        Assert.All(TaskTable.Steps.Steps, s => Assert.Equal(TaskTable.GuardOf(s.Action), s.Guard));

    [Theory]
    [InlineData(Role.ChuyenVien, true, true, true)]
    [InlineData(Role.LanhDao, true, false, false)]
    [InlineData(Role.TruongPhong, false, true, false)]
    public void A_units_task_is_done_by_those_in_the_unit(Role role, bool here, bool inside, bool holds) =>
        Assert.Equal(holds, TaskTable.Holds(TaskTable.OwnerGuard, Row(Inside), Hat(role, here ? Here : There, inside ? Inside : null)));

    [Theory]
    [InlineData(Role.LanhDao, true, true)]
    [InlineData(Role.ChanhVanPhong, true, true)]
    [InlineData(Role.ChuyenVien, true, false)]
    [InlineData(Role.LanhDao, false, false)]
    public void An_agencys_task_is_done_by_those_who_speak_for_it(Role role, bool here, bool holds) =>
        Assert.Equal(holds, TaskTable.Holds(TaskTable.OwnerGuard, Row(null), Hat(role, here ? Here : There, Inside)));

    [Fact]
    public void The_giver_confirms_and_so_does_who_speaks_for_the_givers_agency()
    {
        Assert.True(TaskTable.Holds(TaskTable.GiverGuard, Row(Inside), Hat(Role.TruongPhong, Here, Inside) with { Appointment = Giver }));
        Assert.True(TaskTable.Holds(TaskTable.GiverGuard, Row(Inside), Hat(Role.ChanhVanPhong, Here, null)));
        Assert.False(TaskTable.Holds(TaskTable.GiverGuard, Row(Inside), Hat(Role.TruongPhong, Here, Inside)));
        Assert.False(TaskTable.Holds(TaskTable.GiverGuard, Row(Inside), Hat(Role.LanhDao, There, null)));
    }

    private static TaskRow Row(UnitId? unit) => new() { AgencyId = Here, OwnerAgency = Here, OwnerUnit = unit, GivenBy = Giver };

    private static Actor Hat(Role role, AgencyId agency, UnitId? unit) => new(default, "A", TypedId.New<AppointmentId>(), "B", agency, unit, role);
}
