module acme.test/compass

go 1.19

require acme.test/geo v1.2.0
