using System.CommandLine;
using LienThong.Host.Commands;
using LienThong.Kernel.Files;

// Hidden: a child of the server, started once for many files, so it goes past the command line.
if (args is [ReaderLoop.Verb]) return ReaderLoop.Run();

Command[] verbs = [DemoCommand.Make(), ServeCommand.Make(), MigrateCommand.Make(), ImportDocumentsCommand.Make(), SearchCommand.Make(), TokenCommand.Make(), AccountCommand.Make(), OrgCommand.Make(), AreasCommand.Make(), DoctorCommand.Make(), AuditCommand.Make(), BackupCommand.Make(), RestoreCommand.Make(), RegistersCommand.Make(), AssignmentsCommand.Make(), StatisticsCommand.Make(), ReviewCommand.Make()];
using var stop = new CancellationTokenSource();
return await CommandFrame.RunAsync(args, verbs, stop.Token);
